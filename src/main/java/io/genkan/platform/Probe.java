package io.genkan.platform;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * One question to somebody who may not answer. However many ask, it is put once at a time, its
 * answer is good for a moment, and nobody waits longer than the limit: who watches us must not wear
 * out what they watch.
 */
public final class Probe<T> {

    /** A question that is not answered for so long is given up and put anew. */
    private static final Duration GIVEN_UP = Duration.ofSeconds(10);

    private final Supplier<T> question;
    private final Executor executor;
    private final Duration limit;
    private final Duration good;
    private CompletableFuture<T> asked;
    private long askedAt;

    /**
     * @param limit how long anybody waits for the answer, counted from when it was asked
     * @param good how long an answer is passed on without asking again
     */
    public Probe(Supplier<T> question, Executor executor, Duration limit, Duration good) {
        this.question = question;
        this.executor = executor;
        this.limit = limit;
        this.good = good;
    }

    /** Empty when there was none in time, or the asking failed. */
    public Optional<T> answer() {
        try {
            var answer = current();
            return Optional.of(answer.get(patience(), TimeUnit.NANOSECONDS));
        } catch (ExecutionException | TimeoutException | RejectedExecutionException none) {
            return Optional.empty();
        } catch (InterruptedException shutdown) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private synchronized CompletableFuture<T> current() {
        var usable = asked != null && asked.isDone() ? good : GIVEN_UP;
        if (asked == null || age() >= usable.toNanos()) {
            askedAt = System.nanoTime();
            asked = CompletableFuture.supplyAsync(question, executor);
        }
        return asked;
    }

    private synchronized long patience() {
        return Math.max(0, limit.toNanos() - age());
    }

    private long age() {
        return System.nanoTime() - askedAt;
    }
}
