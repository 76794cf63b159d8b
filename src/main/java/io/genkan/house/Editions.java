package io.genkan.house;

import io.genkan.society.Societies;
import io.genkan.society.Society;
import io.genkan.society.Terms;
import io.genkan.society.TermsDraft;
import io.genkan.staff.CurrentStaff;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The editions of the terms of the society whose staff is asking. At most one waits for its day;
 * one that binds is never touched again, for members agreed to its words.
 */
@ApplicationScoped
public class Editions {

    @PersistenceContext private EntityManager database;
    @Inject private Societies societies;
    @Inject private CurrentStaff staff;
    @Inject private Ledger ledger;
    @Inject private Clock clock;

    @Transactional
    public List<Terms> all() {
        return database.createNamedQuery("Terms.ofSociety", Terms.class)
                .setParameter("society", staff.society().id())
                .getResultList();
    }

    Optional<Terms> inForce() {
        return societies.terms(staff.society().id());
    }

    /** The one that waits for its day. */
    @Transactional
    public Optional<Terms> waiting() {
        return all().stream().filter(edition -> !edition.binds(today())).findFirst();
    }

    /** Whether there was room for it. */
    @Transactional
    public boolean add(TermsDraft draft) {
        database.find(Society.class, staff.society().id(), LockModeType.PESSIMISTIC_WRITE);
        if (waiting().isPresent()) {
            return false;
        }
        int edition = all().stream().mapToInt(Terms::edition).max().orElse(0) + 1;
        database.persist(new Terms(staff.society().id(), edition, draft));
        ledger.note("terms " + edition, "added");
        return true;
    }

    /** Whether the waiting one still was as the writer knew it, and still waits. */
    @Transactional
    public boolean change(int version, TermsDraft draft) {
        var edition = lockWaiting().filter(found -> found.version() == version);
        edition.ifPresent(
                found -> {
                    ledger.note("terms " + found.edition(), found.draft(), draft);
                    found.rewrite(draft, today());
                });
        return edition.isPresent();
    }

    /** The waiting one never comes. */
    @Transactional
    public void drop() {
        lockWaiting()
                .ifPresent(
                        edition -> {
                            database.remove(edition);
                            ledger.note("terms " + edition.edition(), "dropped");
                        });
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    private Optional<Terms> lockWaiting() {
        return waiting()
                .map(Terms::id)
                .map(id -> database.find(Terms.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(edition -> !edition.binds(today()));
    }
}
