package io.genkan.credential;

import java.time.Duration;
import java.time.Instant;

/**
 * How many failures a whole crowd may have within an hour, so that guessing over many members
 * (security finding T2) ends long before it pays: 100,000 members with birthday passwords fall to 5
 * tries each.
 */
enum Budget {
    /** One address; a company's members share one, so it is generous. */
    SOURCE(200),
    /** One 記号, while a guessable password is tried. */
    SYMBOL(50),
    /** Everybody of a society, while a guessable password is tried. */
    OVERALL(1000),
    /** One person, member or not, about whom mails are asked for; the newest mail stays good. */
    ASKED_ABOUT(5),
    /** One address from which such mails are asked for. */
    ASKED_FROM(100);

    static final Duration WINDOW = Duration.ofHours(1);

    private final int failures;

    Budget(int failures) {
        this.failures = failures;
    }

    boolean spent(AttemptCount count, Instant now) {
        return count.failuresWithin(WINDOW, now) >= failures;
    }
}
