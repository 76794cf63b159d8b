package io.genkan.testing;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Many who do the same at the same moment. */
public final class Crowd {

    private Crowd() {}

    /** What each of them got; they all start when the last one is ready. */
    public static <T> List<T> of(int size, IntFunction<T> act) {
        var ready = new CountDownLatch(size);
        var threads = Executors.newFixedThreadPool(size);
        try {
            List<Future<T>> acts =
                    IntStream.range(0, size)
                            .mapToObj(
                                    i ->
                                            threads.submit(
                                                    () -> {
                                                        ready.countDown();
                                                        ready.await();
                                                        return act.apply(i);
                                                    }))
                            .toList();
            return acts.stream().map(Crowd::ended).toList();
        } finally {
            threads.shutdownNow();
        }
    }

    private static <T> T ended(Future<T> act) {
        try {
            return act.get();
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
