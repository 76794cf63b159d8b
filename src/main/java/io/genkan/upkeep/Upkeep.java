package io.genkan.upkeep;

import io.genkan.platform.Startup;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Looks every five seconds whether something is due that no other server does. */
@ApplicationScoped
public class Upkeep {

    private static final Logger LOG = System.getLogger(Upkeep.class.getName());
    private static final int LOOK_EVERY = 5;

    @Resource(lookup = "concurrent/genkan")
    private ManagedScheduledExecutorService executor;

    @Inject @Any private Instance<Chore> chores;
    private Future<?> schedule;

    void begin(@Observes Startup.Started started) {
        schedule =
                executor.scheduleWithFixedDelay(
                        this::look, LOOK_EVERY, LOOK_EVERY, TimeUnit.SECONDS);
    }

    @PreDestroy
    void end() {
        if (schedule != null) {
            schedule.cancel(false);
        }
    }

    /** Never throws: that would end the schedule. */
    private void look() {
        for (Chore chore : chores) {
            try {
                chore.look();
            } catch (Chores.Gone another) {
                LOG.log(Level.DEBUG, "Another server goes on", another);
            } catch (SQLException | RuntimeException e) {
                LOG.log(Level.WARNING, "Upkeep is not done; trying again", e);
            }
        }
    }
}
