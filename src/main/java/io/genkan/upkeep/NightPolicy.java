package io.genkan.upkeep;

import java.time.LocalTime;
import java.time.ZonedDateTime;

/** When fewest are there: three o'clock, of whatever zone is asked in. */
final class NightPolicy {

    private static final LocalTime THREE = LocalTime.of(3, 0);

    private NightPolicy() {}

    static ZonedDateTime nextAfter(ZonedDateTime now) {
        var tonight = now.with(THREE);
        return tonight.isAfter(now) ? tonight : tonight.plusDays(1);
    }
}
