package io.genkan.provisioning;

import java.time.Duration;

/** How fast a run is, as people want to know it. */
record Pace(long rows, Duration time) {

    long perSecond() {
        return Math.max(1, rows * 1000 / Math.max(1, time.toMillis()));
    }

    /** For so many more; never less than a second. */
    Duration left(long more) {
        return Duration.ofSeconds(Math.max(1, Math.max(0, more) / perSecond()));
    }
}
