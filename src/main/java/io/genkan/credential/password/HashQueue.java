package io.genkan.credential.password;

import io.genkan.platform.ServerBusy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;

/**
 * Lets only so many hashes run at a time: 32 at once exhausted a heap of 256 MiB, a queue of two
 * per core did not. Whoever waits longer than two seconds is told that the server is busy, before
 * any memory is spent.
 */
@ApplicationScoped
public class HashQueue {

    private static final int LONGEST_WAIT_SECONDS = 2;
    private final Semaphore places =
            new Semaphore(Runtime.getRuntime().availableProcessors() * 2, true);
    private final LongAdder admitted = new LongAdder();
    private final LongAdder turnedAway = new LongAdder();
    private final LongAdder waitedNanos = new LongAdder();

    /**
     * How busy it is.
     *
     * @param waiting how many wait for a place now
     * @param admitted how many got one since the start
     * @param turnedAway how many waited too long
     * @param waited how long those who got one waited, all together
     */
    public record Load(int waiting, long admitted, long turnedAway, Duration waited) {}

    public Load load() {
        return new Load(
                places.getQueueLength(),
                admitted.sum(),
                turnedAway.sum(),
                Duration.ofNanos(waitedNanos.sum()));
    }

    /**
     * @throws ServerBusy when no place came free in time
     */
    <T> T run(Supplier<T> hash) {
        takePlace();
        try {
            return hash.get();
        } finally {
            places.release();
        }
    }

    private void takePlace() {
        long asked = System.nanoTime();
        try {
            if (!places.tryAcquire(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
                turnedAway.increment();
                throw new ServerBusy();
            }
        } catch (InterruptedException shutdown) {
            Thread.currentThread().interrupt();
            throw new ServerBusy();
        }
        waitedNanos.add(System.nanoTime() - asked);
        admitted.increment();
    }
}
