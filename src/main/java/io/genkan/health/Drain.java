package io.genkan.health;

import io.genkan.platform.Settings;
import io.genkan.platform.Startup;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;

/**
 * SIGTERM closes Liberty's ports at once, before anybody in front could know. So the end waits
 * {@code GENKAN_DRAIN_SECONDS}: {@code /health/ready} is down and requests are still answered,
 * until whoever distributes them has looked.
 */
@ApplicationScoped
public class Drain {

    private static final System.Logger LOG = System.getLogger(Drain.class.getName());

    /** systemd tells a whole group at once, and who started us passes it on: that is one signal. */
    private static final Duration ECHO = Duration.ofSeconds(1);

    @Inject private Settings settings;
    @Inject private Clock clock;
    private final AtomicReference<Instant> begun = new AtomicReference<>();
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
        return begun.get() != null;
    }

    /** A later signal is somebody's impatience, and ends at once. */
    private void drain() {
        Instant now = clock.instant();
        if (begun.compareAndSet(null, now)) {
            LOG.log(Level.INFO, "Not ready any more; ending in {0}", settings.drain());
        } else if (now.isAfter(begun.get().plus(ECHO))) {
            return;
        }
        try {
            Thread.sleep(settings.drain().toMillis());
        } catch (InterruptedException atOnce) {
            Thread.currentThread().interrupt();
        }
    }
}
