package io.genkan.credential;

import java.time.Duration;
import java.time.Instant;

/**
 * How long to wait after how many failures (NIST SP 800-63B-4 §3.2.2): five are free, then 30 s
 * doubling to 1 h; after 100 in a row the credential is of no use until it is bound anew. A delay,
 * not a lock: other methods still open.
 */
final class ThrottlePolicy {

    static final int FREE = 5;
    static final int DISABLED = 100;
    private static final Duration FIRST = Duration.ofSeconds(30);
    private static final Duration LONGEST = Duration.ofHours(1);

    private ThrottlePolicy() {}

    /** Until when the next try has to wait, counting the failure that is being tried now. */
    static Instant blockedUntil(int failures, Instant now) {
        if (failures < FREE) {
            return now;
        }
        int doublings = Math.min(failures - FREE, 16);
        Duration delay = FIRST.multipliedBy(1L << doublings);
        return now.plus(delay.compareTo(LONGEST) > 0 ? LONGEST : delay);
    }
}
