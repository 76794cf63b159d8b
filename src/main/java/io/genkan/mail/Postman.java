package io.genkan.mail;

import io.genkan.platform.Startup;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Goes round every second, and at once when a transaction has left mail. Several rounds may be
 * under way: while one waits for a server that does not answer, the next carries the other mails.
 */
@ApplicationScoped
public class Postman {

    private static final System.Logger LOG = System.getLogger(Postman.class.getName());
    private static final int ROUNDS_AT_ONCE = 8;

    @Resource(lookup = "concurrent/genkan")
    private ManagedScheduledExecutorService executor;

    @Inject private Postbag bag;
    private final Semaphore rounds = new Semaphore(ROUNDS_AT_ONCE);
    private final AtomicBoolean broken = new AtomicBoolean();
    private Future<?> schedule;

    void begin(@Observes Startup.Started started) {
        schedule = executor.scheduleWithFixedDelay(this::set, 1, 1, TimeUnit.SECONDS);
    }

    void hurry(@Observes(during = TransactionPhase.AFTER_SUCCESS) Outbox.Filled filled) {
        set();
    }

    @PreDestroy
    void end() {
        if (schedule != null) {
            schedule.cancel(false);
        }
    }

    /**
     * Starts a round unless enough are under way. Never throws: that would end the schedule, and
     * all mail with it.
     */
    private void set() {
        if (!rounds.tryAcquire()) {
            return;
        }
        try {
            executor.execute(this::round);
        } catch (RuntimeException notNow) {
            rounds.release();
            LOG.log(Level.INFO, "The server takes no work, probably because it stops", notNow);
        }
    }

    private void round() {
        try {
            while (bag.carryNext()) {
                LOG.log(Level.DEBUG, "Carried a mail");
            }
            broken.set(false);
        } catch (RuntimeException e) {
            if (!broken.getAndSet(true)) { // once, not every second of an outage
                LOG.log(Level.ERROR, "No mail can be carried; trying again every second", e);
            }
        } finally {
            rounds.release();
        }
    }
}
