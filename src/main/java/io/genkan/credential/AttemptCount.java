package io.genkan.credential;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/**
 * How often something failed: a member's method in a row, or a source, a 記号 or everybody within a
 * window.
 */
@Entity
@Table(name = "attempt_count")
@NamedQuery(
        name = "AttemptCount.of",
        query = "select c from AttemptCount c where c.subject like :subjects order by c.subject")
@NamedQuery(
        name = "AttemptCount.release",
        query =
                """
                update AttemptCount c set c.failures = 0, c.windowStart = :now, c.blockedUntil = :now
                where c.subject like :subjects
                """)
class AttemptCount {

    @Id private String subject;
    private int failures;

    @Column(name = "window_start")
    private Instant windowStart;

    @Column(name = "blocked_until")
    private Instant blockedUntil;

    protected AttemptCount() {}

    AttemptCount(String subject, Instant now) {
        this.subject = subject;
        this.windowStart = now;
        this.blockedUntil = now;
    }

    boolean disabled() {
        return failures >= ThrottlePolicy.DISABLED;
    }

    Throttled throttled(Instant now) {
        String secret = subject.substring(subject.indexOf(' ') + 1);
        return new Throttled(secret, disabled(), disabled() ? Duration.ZERO : wait(now));
    }

    Duration wait(Instant now) {
        return now.isBefore(blockedUntil) ? Duration.between(now, blockedUntil) : Duration.ZERO;
    }

    /**
     * Counts the try as failed before it is made; {@link #forget} takes it back when it was right.
     */
    void reserve(Instant now) {
        failures++;
        blockedUntil = ThrottlePolicy.blockedUntil(failures, now);
    }

    void giveBack() {
        failures = Math.max(0, failures - 1);
        blockedUntil = windowStart;
    }

    void forget(Instant now) {
        failures = 0;
        windowStart = now;
        blockedUntil = now;
    }

    int failuresWithin(Duration window, Instant now) {
        return windowStart.plus(window).isBefore(now) ? 0 : failures;
    }

    void countWithin(Duration window, Instant now) {
        failures = failuresWithin(window, now) + 1;
        windowStart = failures == 1 ? now : windowStart;
    }
}
