package io.genkan.mail;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * When a mail that was not taken is tried again: soon at first, because a member waits for a code,
 * then hourly. RFC 5321 §4.5.4.1 lets a sender give up after some days; a code is long dead by
 * then.
 */
final class RetryPolicy {

    private static final Duration GIVE_UP = Duration.ofDays(3);
    private static final List<Duration> PAUSES =
            List.of(
                    Duration.ofSeconds(5),
                    Duration.ofSeconds(15),
                    Duration.ofMinutes(1),
                    Duration.ofMinutes(5),
                    Duration.ofMinutes(15),
                    Duration.ofHours(1));

    private RetryPolicy() {}

    /** The next try after that many failed ones; empty when it is time to give up. */
    static Optional<Instant> next(int failures, Instant created, Instant now) {
        Instant next = now.plus(PAUSES.get(Math.min(failures, PAUSES.size()) - 1));
        return Optional.of(next).filter(time -> !time.isAfter(created.plus(GIVE_UP)));
    }
}
