package io.genkan.credential;

import io.genkan.member.MemberId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/**
 * What the gate holds back of one member, seen and undone by the society's desk after it has proven
 * who they are (NIST SP 800-63B-4 §3.2.2). What whole crowds share is not the desk's to undo.
 */
@ApplicationScoped
public class Throttles {

    @PersistenceContext private EntityManager database;
    @Inject private Clock clock;

    public List<Throttled> of(MemberId member) {
        var now = clock.instant();
        return database.createNamedQuery("AttemptCount.of", AttemptCount.class)
                .setParameter("subjects", subjects(member))
                .getResultStream()
                .filter(count -> count.disabled() || !count.wait(now).isZero())
                .map(count -> count.throttled(now))
                .toList();
    }

    /** All failures are forgotten, whatever was tried. */
    @Transactional
    public void release(MemberId member) {
        database.createNamedQuery("AttemptCount.release")
                .setParameter("subjects", subjects(member))
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    private static String subjects(MemberId member) {
        return AttemptSubject.of(member).key() + " %";
    }
}
