package io.genkan.helpdesk;

import io.genkan.audit.AuditEvent;
import io.genkan.contact.AddressConfirmations;
import io.genkan.helpdesk.RemedyOrder.State;
import io.genkan.member.Member;
import io.genkan.member.MemberId;
import io.genkan.member.Members;
import io.genkan.society.Society;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/**
 * What the desk does for members: ordered by one of the staff and done at once, or, where the
 * society wants two for it, with the press of another (T23: a reset is the weakest link of all).
 * Recorded, audited and told to the member in the same transaction.
 */
@ApplicationScoped
public class Remedies {

    @PersistenceContext private EntityManager database;
    @Inject private Members members;
    @Inject private CaseReader cases;
    @Inject private Treatment treatment;
    @Inject private SecondPerson second;
    @Inject private AddressConfirmations confirmations;
    @Inject private Event<AuditEvent> audit;
    @Inject private Clock clock;

    /** How an order ended. */
    enum Outcome {
        DONE,
        /** A second person has to say yes. */
        WAITING,
        /** It makes no sense any more, or waits for a second person already. */
        NOT_NOW,
        /** The member was mailed a moment ago, or too often. */
        TOO_SOON
    }

    @Transactional
    Outcome order(Wish wish, MemberId staff, Society society) {
        var member = members.lock(wish.member());
        var facts = cases.read(member).facts();
        if (!RemedyPolicy.possible(wish.remedy(), facts) || waitsAlready(wish)) {
            return Outcome.NOT_NOW;
        }
        if (mails(wish.remedy()) && !confirmations.coolDown(member.id()).isZero()) {
            return Outcome.TOO_SOON;
        }
        if (RemedyPolicy.takesTwo(wish.remedy(), facts, society.secondPerson())) {
            database.persist(new RemedyOrder(wish, staff, State.WAITING, clock.instant()));
            audit.fire(new RemedyAsked(staff, member.id(), wish.remedy(), wish.identified()));
            return Outcome.WAITING;
        }
        database.persist(new RemedyOrder(wish, staff, State.DONE, clock.instant()));
        give(wish, member, staff);
        return Outcome.DONE;
    }

    private boolean waitsAlready(Wish wish) {
        return second.waiting(wish.member()).stream()
                .anyMatch(order -> order.wish().remedy() == wish.remedy());
    }

    private static boolean mails(Remedy remedy) {
        return remedy == Remedy.RESEND || remedy == Remedy.CORRECT_ADDRESS;
    }

    /** In the transaction of whoever pressed last, with the member locked. */
    void give(Wish wish, Member member, MemberId staff) {
        var before = member.email();
        treatment.give(wish, member);
        var gone = before.filter(address -> !member.email().equals(Optional.of(address)));
        audit.fire(
                new RemedyTaken(
                        staff,
                        member.id(),
                        wish.remedy(),
                        wish.identified(),
                        gone.stream().toList()));
    }
}
