package io.genkan.credential.password;

import io.genkan.platform.ServerBusy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
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

    /**
     * @throws ServerBusy when no place came free in time
     */
    <T> T run(Supplier<T> hash) {
        try {
            if (!places.tryAcquire(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
                throw new ServerBusy();
            }
        } catch (InterruptedException shutdown) {
            Thread.currentThread().interrupt();
            throw new ServerBusy();
        }
        try {
            return hash.get();
        } finally {
            places.release();
        }
    }
}
