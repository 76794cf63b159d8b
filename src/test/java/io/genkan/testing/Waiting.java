package io.genkan.testing;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Looks again and again until something is there or the time is up; never longer than needed. */
public final class Waiting {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

    private Waiting() {}

    /**
     * @throws AssertionError when the time is up, saying what was missed
     */
    public static <T> T until(String what, Duration limit, Supplier<Optional<T>> look) {
        long deadline = System.nanoTime() + limit.toNanos();
        do {
            var seen = look.get();
            if (seen.isPresent()) {
                return seen.get();
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        } while (System.nanoTime() < deadline);
        throw new AssertionError("not within " + limit.toSeconds() + " s: " + what);
    }

    public static void until(String what, Duration limit, BooleanSupplier holds) {
        until(what, limit, () -> holds.getAsBoolean() ? Optional.of(true) : Optional.empty());
    }
}
