package io.genkan.recovery;

import io.genkan.member.MemberId;
import io.genkan.member.Members;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;

/** What waits for the society's desk, at most one of a member. */
@ApplicationScoped
public class DeskRequests {

    @PersistenceContext private EntityManager database;
    @Inject private Members members;
    @Inject private RecoveryMail mail;
    @Inject private Clock clock;

    /** Puts it on the desk and tells the member; one that waits already stays the one. */
    @Transactional
    public void add(MemberId who, String number, Asker asker) {
        var member = members.lock(who);
        if (!member.mayEnter(LocalDate.now(clock))) {
            return;
        }
        var waiting =
                database.createNamedQuery("DeskRequest.waiting", DeskRequest.class)
                        .setParameter("member", who.value())
                        .getResultList();
        waiting.forEach(request -> request.told(number));
        if (waiting.isEmpty()) {
            database.persist(new DeskRequest(who, number, asker.device(), clock.instant()));
            mail.request(member, asker);
        }
    }
}
