package io.genkan.health;

import io.genkan.platform.Settings;
import io.genkan.platform.Startup;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * SIGTERM closes Liberty's ports at once, before anybody in front could know. So the end waits
 * {@code GENKAN_DRAIN_SECONDS}: {@code /health/ready} is down and requests are still answered,
 * until whoever distributes them has looked.
 */
@ApplicationScoped
public class Drain {

    private static final System.Logger LOG = System.getLogger(Drain.class.getName());

    @Inject private Settings settings;
    private final AtomicBoolean begun = new AtomicBoolean();
    private TermSignal signal;

    void begin(@Observes Startup.Started started) {
        if (!settings.drain().isZero()) {
            signal = TermSignal.caughtBy(this::drain);
        }
    }

    @PreDestroy
    void end() {
        if (signal != null) {
            signal.release();
        }
    }

    boolean begun() {
        return begun.get();
    }

    /** A second signal is somebody's impatience, and ends at once. */
    private void drain() {
        if (begun.getAndSet(true)) {
            return;
        }
        LOG.log(Level.INFO, "Not ready any more; ending in {0}", settings.drain());
        try {
            Thread.sleep(settings.drain().toMillis());
        } catch (InterruptedException atOnce) {
            Thread.currentThread().interrupt();
        }
    }
}
