package io.genkan.credential;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Optional;

/**
 * The counters, each step in a transaction of its own so that a rollback elsewhere forgets nothing.
 */
@ApplicationScoped
public class AttemptCounts {

    @PersistenceContext private EntityManager database;
    @Inject private Clock clock;

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

    private AttemptCount locked(String subject) {
        return database.find(AttemptCount.class, subject, LockModeType.PESSIMISTIC_WRITE);
    }
}
