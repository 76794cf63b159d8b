package io.genkan.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;

/**
 * Lets only so many requests to work that the pool of connections cannot starve them. One request
 * holds up to three at a time: what it reads by outside of transactions, which the container takes
 * back when the request is over; its transaction's; and one for what no rollback may undo, or for
 * its session. With as many requests as connections each could hold one and wait for the next
 * (docs/decisions/0032).
 */
@ApplicationScoped
public class Places {

    private static final System.Logger LOG = System.getLogger(Places.class.getName());
    private static final int CONNECTIONS_OF_ONE = 3;

    /** Mails, chores, an import, and the look whether the database is there. */
    private static final int CONNECTIONS_OF_OTHERS = 4;

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final long BETWEEN_LINES = Duration.ofSeconds(10).toNanos();

    private final AtomicLong told = new AtomicLong(System.nanoTime() - BETWEEN_LINES);
    private final LongAdder turnedAway = new LongAdder();
    private int all;
    private Duration patience;
    private Semaphore places;
    private volatile long moved = System.nanoTime();

    protected Places() {}

    @Inject
    public Places(Settings settings) {
        this(in(settings.connections()), PATIENCE);
    }

    Places(int all, Duration patience) {
        this.all = all;
        this.patience = patience;
        places = new Semaphore(all, true);
    }

    /**
     * So many that, when all hold what they can hold without the last one, that one is left.
     *
     * @param connections of the pool
     */
    static int in(int connections) {
        return Math.max(1, (connections - CONNECTIONS_OF_OTHERS - 1) / (CONNECTIONS_OF_ONE - 1));
    }

    /**
     * How busy the server is.
     *
     * @param all how many places there are
     * @param taken how many requests are at work
     * @param waiting how many wait for a place
     * @param turnedAway how many waited too long, since the start
     */
    public record Load(int all, int taken, int waiting, long turnedAway) {}

    public Load load() {
        int free = places.availablePermits();
        return new Load(all, all - free, places.getQueueLength(), turnedAway.sum());
    }

    /** Whether all are taken and none has moved for too long: not busy, but at a standstill. */
    public boolean standStill() {
        return places.availablePermits() == 0 && System.nanoTime() - moved > patience.toNanos();
    }

    /**
     * Waits for a place.
     *
     * @return false when none came free in time
     */
    boolean take() {
        try {
            if (places.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS)) {
                moved = System.nanoTime();
                return true;
            }
        } catch (InterruptedException shutdown) {
            Thread.currentThread().interrupt();
        }
        turnedAway.increment();
        log();
        return false;
    }

    void giveBack() {
        moved = System.nanoTime();
        places.release();
    }

    /** One line now and then, not one for each of a thousand members. */
    private void log() {
        long now = System.nanoTime();
        long before = told.get();
        if (now - before >= BETWEEN_LINES && told.compareAndSet(before, now)) {
            LOG.log(
                    Level.WARNING,
                    "All {0} places of DB_POOL_SIZE were taken for {1} s, pages say 503; {2} requests wait",
                    all,
                    patience.toSeconds(),
                    places.getQueueLength());
        }
    }
}
