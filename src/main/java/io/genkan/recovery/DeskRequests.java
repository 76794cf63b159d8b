package io.genkan.recovery;

import io.genkan.member.MemberId;
import io.genkan.member.Members;
import io.genkan.upkeep.OldRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/** What waits for the society's desk, at most one of a member. */
@ApplicationScoped
public class DeskRequests {

    @PersistenceContext private EntityManager database;
    @Inject private Members members;
    @Inject private RecoveryMail mail;
    @Inject private Clock clock;

    /** What waits stays; what the desk did about the others is in the trail. */
    @Produces
    static OldRows dealtWith() {
        return OldRows.deleted(
                "recovery_request", "state <> 'WAITING' and made_at < ?", Duration.ofDays(365));
    }

    /** Puts it on the desk and tells the member; one that waits already stays the one. */
    @Transactional
    public void add(MemberId who, String number, Asker asker) {
        var member = members.lock(who);
        if (!member.mayEnter(LocalDate.now(clock))) {
            return;
        }
        var waiting = waiting(who);
        waiting.forEach(request -> request.told(number));
        if (waiting.isEmpty()) {
            database.persist(new DeskRequest(who, number, asker.device(), clock.instant()));
            mail.request(member, asker);
        }
    }

    /** What waits of this member: one, or none. */
    public List<DeskRequest> waiting(MemberId who) {
        return database.createNamedQuery("DeskRequest.waiting", DeskRequest.class)
                .setParameter("member", who.value())
                .getResultList();
    }

    /** What waits on the society's desk, the oldest first. */
    public List<DeskRequest> ofSociety(long society, int atMost) {
        return database.createNamedQuery("DeskRequest.ofSociety", DeskRequest.class)
                .setParameter("society", society)
                .setMaxResults(atMost)
                .getResultList();
    }

    /** The desk has dealt with what the member asked for. */
    @Transactional
    public void end(MemberId who, DeskRequest.State how) {
        waiting(who).forEach(request -> request.end(how));
    }
}
