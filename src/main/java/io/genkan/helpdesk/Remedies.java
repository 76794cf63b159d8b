package io.genkan.helpdesk;

import io.genkan.audit.AuditEvent;
import io.genkan.contact.AddressConfirmations;
import io.genkan.helpdesk.RemedyOrder.State;
import io.genkan.member.Member;
import io.genkan.member.MemberId;
import io.genkan.member.Members;
import io.genkan.society.Society;
import io.genkan.staff.StaffInvitations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
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
    @Inject private AddressConfirmations confirmations;
    @Inject private StaffInvitations invitations;
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

    /**
     * The press of a second person; of two at once, or of the one who ordered it, nothing comes.
     *
     * @return whether it was done now
     */
    @Transactional
    boolean approve(MemberId of, long order, MemberId staff) {
        var member = members.lock(of);
        if (invited(order, staff) || decide("RemedyOrder.approve", of, order, staff) == 0) {
            return false;
        }
        give(database.find(RemedyOrder.class, order).wish(), member, staff);
        return true;
    }

    /** A second person says no, or the first takes it back. */
    @Transactional
    boolean decline(MemberId of, long order, MemberId staff) {
        if (decide("RemedyOrder.decline", of, order, staff) == 0) {
            return false;
        }
        var wish = database.find(RemedyOrder.class, order).wish();
        audit.fire(new RemedyDeclined(staff, of, wish.remedy()));
        return true;
    }

    /** What waits of this member for a second person. */
    List<RemedyOrder> waiting(MemberId member) {
        return database.createNamedQuery("RemedyOrder.waiting", RemedyOrder.class)
                .setParameter("member", member.value())
                .setParameter("now", clock.instant())
                .getResultList();
    }

    List<RemedyOrder> ofSociety(long society, int atMost) {
        return database.createNamedQuery("RemedyOrder.ofSociety", RemedyOrder.class)
                .setParameter("society", society)
                .setParameter("now", clock.instant())
                .setMaxResults(atMost)
                .getResultList();
    }

    private int decide(String how, MemberId of, long order, MemberId staff) {
        var update =
                database.createNamedQuery(how)
                        .setParameter("id", order)
                        .setParameter("member", of.value())
                        .setParameter("by", staff.value());
        return update.setParameter("now", clock.instant()).executeUpdate();
    }

    /** Whoever asked saw the address by which this second person came in, and may be both. */
    private boolean invited(long order, MemberId staff) {
        var asked = database.find(RemedyOrder.class, order);
        return asked != null
                && invitations.invitedBy(staff).filter(asked.askedBy()::equals).isPresent();
    }

    private boolean waitsAlready(Wish wish) {
        return waiting(wish.member()).stream()
                .anyMatch(order -> order.wish().remedy() == wish.remedy());
    }

    private static boolean mails(Remedy remedy) {
        return remedy == Remedy.RESEND || remedy == Remedy.CORRECT_ADDRESS;
    }

    private void give(Wish wish, Member member, MemberId staff) {
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
