package io.genkan.credential;

import io.genkan.upkeep.OldRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/**
 * The counters, each step in a transaction of its own so that a rollback elsewhere forgets nothing.
 */
@ApplicationScoped
public class AttemptCounts {

    @PersistenceContext private EntityManager database;
    @Inject private Clock clock;

    /** Nothing failed since the last success, so that no row is as good. */
    @Produces
    static OldRows clear() {
        return OldRows.deleted(
                        "attempt_count",
                        "failures = 0 and window_start < ? and (blocked_until is null or blocked_until < ?)",
                        Duration.ofDays(30))
                .by("subject");
    }

    /** Windows of an hour that are long over. */
    @Produces
    static OldRows windows() {
        return OldRows.deleted(
                        "attempt_count",
                        "(subject like 'source:%' or subject like 'symbol:%' or subject like 'asked%'"
                                + " or subject = 'guessable') and window_start < ?",
                        Duration.ofDays(1))
                .by("subject");
    }

    /**
     * Of members and unknown ids alike, or forgetting would tell them apart (T9); a year, so that a
     * hundred guesses in a row are no less than that. What is disabled stays so.
     */
    @Produces
    static OldRows forgotten() {
        return OldRows.deleted(
                        "attempt_count",
                        "failures < "
                                + ThrottlePolicy.DISABLED
                                + " and window_start < ? and (blocked_until is null or blocked_until < ?)",
                        Duration.ofDays(366))
                .by("subject");
    }

    /** Makes the row; of two at once one fails here, and finds the other's row afterwards. */
    @Transactional(TxType.REQUIRES_NEW)
    public void open(String subject) {
        database.persist(new AttemptCount(subject, clock.instant()));
        database.flush();
    }

    public boolean known(String subject) {
        return database.find(AttemptCount.class, subject) != null;
    }

    /** Counts a try as failed before it is made; says why it must not be made, if so. */
    @Transactional(TxType.REQUIRES_NEW)
    public Optional<Refusal> reserve(String subject) {
        var count = locked(subject);
        var now = clock.instant();
        if (count.disabled()) {
            return Optional.of(Refusal.disabled());
        }
        if (!count.wait(now).isZero()) {
            return Optional.of(Refusal.wait(count.wait(now)));
        }
        count.reserve(now);
        return Optional.empty();
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void forget(String subject) {
        locked(subject).forget(clock.instant());
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void giveBack(String subject) {
        locked(subject).giveBack();
    }

    public boolean spent(Budget budget, String subject) {
        var count = database.find(AttemptCount.class, subject);
        return count != null && budget.spent(count, clock.instant());
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void count(String subject) {
        locked(subject).countWithin(Budget.WINDOW, clock.instant());
    }

    /** Counts one more, unless the budget is spent; of many at once no more than it allows. */
    @Transactional(TxType.REQUIRES_NEW)
    public boolean take(Budget budget, String subject) {
        var count = locked(subject);
        var now = clock.instant();
        if (budget.spent(count, now)) {
            return false;
        }
        count.countWithin(Budget.WINDOW, now);
        return true;
    }

    /** It was cleared away as too old between the look and the lock. */
    private AttemptCount anew(String subject) {
        var count = new AttemptCount(subject, clock.instant());
        database.persist(count);
        return count;
    }

    private AttemptCount locked(String subject) {
        var count = database.find(AttemptCount.class, subject, LockModeType.PESSIMISTIC_WRITE);
        return count == null ? anew(subject) : count;
    }
}
