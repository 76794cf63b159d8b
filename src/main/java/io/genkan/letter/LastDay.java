package io.genkan.letter;

import io.genkan.platform.ClockProducer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Until when a letter's password opens: to the end of a day in Japan, since a letter says a day and
 * not an hour, and never longer than the society's days (21, NIST SP 800-63B-4 for codes by post).
 */
record LastDay(LocalDate date) {

    static LastDay of(Instant printed, Duration life) {
        return new LastDay(
                printed.plus(life).atZone(ClockProducer.JAPAN).toLocalDate().minusDays(1));
    }

    /** The first moment at which it opens nothing. */
    Instant end() {
        return date.plusDays(1).atStartOfDay(ClockProducer.JAPAN).toInstant();
    }
}
