package io.genkan.house;

import io.genkan.society.Notice;
import io.genkan.society.NoticeDraft;
import io.genkan.staff.CurrentStaff;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** The notices of the society whose staff is asking; those of others are not there. */
@ApplicationScoped
public class Notices {

    @PersistenceContext private EntityManager database;
    @Inject private CurrentStaff staff;
    @Inject private Ledger ledger;
    @Inject private Clock clock;

    List<Notice> all() {
        return database.createNamedQuery("Notice.ofSociety", Notice.class)
                .setParameter("society", staff.society().id())
                .getResultList();
    }

    @Transactional
    public Optional<Notice> find(long id) {
        return Optional.ofNullable(database.find(Notice.class, id)).filter(this::ours);
    }

    @Transactional
    public void add(NoticeDraft draft) {
        var notice = new Notice(staff.society().id(), draft);
        database.persist(notice);
        ledger.note("notice " + notice.id(), "added");
    }

    /** Whether it still was as the writer knew it. */
    @Transactional
    public boolean change(long id, int version, NoticeDraft draft) {
        var notice = lock(id).filter(found -> found.version() == version);
        notice.ifPresent(
                found -> {
                    ledger.note("notice " + id, found.draft(), draft);
                    found.rewrite(draft);
                });
        return notice.isPresent();
    }

    /** Members do not see it any more; what was written stays for the record. */
    @Transactional
    public void withdraw(long id) {
        lock(id).ifPresent(
                        notice -> {
                            notice.withdraw(clock.instant());
                            ledger.note("notice " + id, "withdrawn");
                        });
    }

    private Optional<Notice> lock(long id) {
        return Optional.ofNullable(database.find(Notice.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(this::ours)
                .filter(notice -> !notice.withdrawn());
    }

    private boolean ours(Notice notice) {
        return notice.societyId() == staff.society().id();
    }
}
