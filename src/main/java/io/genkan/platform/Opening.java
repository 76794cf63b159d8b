package io.genkan.platform;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * From a server that runs to one that members may use. After a power cut the database may come
 * later than we do: it is waited for, and whoever comes meanwhile is told so by {@link
 * Interruption}.
 */
@ApplicationScoped
public class Opening {

    private static final System.Logger LOG = System.getLogger(Opening.class.getName());
    private static final int SECONDS_BETWEEN = 3;

    @Resource(lookup = "concurrent/genkan")
    private ManagedScheduledExecutorService background;

    @Inject private Migrations migrations;
    @Inject private Event<Startup.Started> started;
    @Inject private Readiness readiness;
    private String told = "";
    private Future<?> schedule;

    /**
     * @throws WrongSchema when waiting would not help
     */
    void begin() {
        try {
            migrations.run();
        } catch (DatabaseAway away) {
            tell(away);
            schedule =
                    background.scheduleWithFixedDelay(
                            this::tryAgain, SECONDS_BETWEEN, SECONDS_BETWEEN, TimeUnit.SECONDS);
            return;
        }
        open();
    }

    @PreDestroy
    void end() {
        if (schedule != null) {
            schedule.cancel(false);
        }
    }

    private void tryAgain() {
        try {
            migrations.run();
        } catch (RuntimeException notYet) {
            tell(notYet);
            return;
        }
        end();
        try {
            open();
            LOG.log(Level.INFO, "The database is there: Genkan is open");
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "Genkan could not begin and stays closed. Start it anew", e);
        }
    }

    private void open() {
        started.fire(new Startup.Started());
        readiness.open();
    }

    /** Once, not with every try. */
    private void tell(RuntimeException why) {
        if (!told.equals(why.getMessage())) {
            told = why.getMessage();
            LOG.log(Level.ERROR, told + " – Genkan is closed and tries again by itself.");
        }
    }
}
