package io.genkan.helpdesk;

import io.genkan.alarm.AccountFrozen;
import io.genkan.audit.AuditEvent;
import io.genkan.member.Member;
import io.genkan.member.MemberId;
import io.genkan.member.Members;
import io.genkan.staff.StaffInvitations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * Remedies that wait for another of the staff (T23). What was right when it was ordered is judged
 * again when the other presses, since a day may lie between.
 */
@ApplicationScoped
public class SecondPerson {

    @PersistenceContext private EntityManager database;
    @Inject private Members members;
    @Inject private CaseReader cases;
    @Inject private Remedies remedies;
    @Inject private StaffInvitations invitations;
    @Inject private Event<AuditEvent> audit;
    @Inject private Clock clock;

    /** How a press ended. */
    enum Answer {
        DONE,
        DECLINED,
        /** Somebody else was faster, a day has passed, or it was the one who ordered it. */
        NOT_NOW,
        /** It makes no sense any more, or whoever ordered it is gone; it is declined. */
        OUT_OF_DATE
    }

    /** Another says yes; of two at once, or of the one who ordered it, nothing comes. */
    @Transactional
    Answer approve(MemberId of, long id, MemberId staff) {
        var member = members.lock(of);
        if (invited(id, staff) || decide("RemedyOrder.approve", of, id, staff) == 0) {
            return Answer.NOT_NOW;
        }
        var order = database.find(RemedyOrder.class, id);
        if (!stillRight(order, member)) {
            order.decline(clock.instant());
            audit.fire(new RemedyDeclined(staff, of, order.wish().remedy()));
            return Answer.OUT_OF_DATE;
        }
        remedies.give(order.wish(), member, staff);
        return Answer.DONE;
    }

    /** Another says no, or the first takes it back. */
    @Transactional
    Answer decline(MemberId of, long id, MemberId staff) {
        if (decide("RemedyOrder.decline", of, id, staff) == 0) {
            return Answer.NOT_NOW;
        }
        var wish = database.find(RemedyOrder.class, id).wish();
        audit.fire(new RemedyDeclined(staff, of, wish.remedy()));
        return Answer.DECLINED;
    }

    /**
     * Whoever stops the use says that something is wrong: what was ordered before, perhaps by a
     * thief on the telephone, does not come true after it.
     */
    @Transactional
    void frozen(@Observes AccountFrozen frozen) {
        for (var order : waiting(frozen.who())) {
            order.decline(clock.instant());
            audit.fire(new RemedyLapsed(frozen.who(), order.wish().remedy()));
        }
    }

    /** What waits of this member. */
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

    private boolean stillRight(RemedyOrder order, Member member) {
        return RemedyPolicy.possible(order.wish().remedy(), cases.read(member).facts())
                && members.find(order.askedBy()).filter(this::works).isPresent();
    }

    /** Whoever asked saw the address by which this second person came in, and may be both. */
    private boolean invited(long order, MemberId staff) {
        var asked = database.find(RemedyOrder.class, order);
        return asked != null
                && invitations.invitedBy(staff).filter(asked.askedBy()::equals).isPresent();
    }

    private boolean works(Member asker) {
        return asker.role().staff() && asker.mayEnter(LocalDate.now(clock));
    }

    private int decide(String how, MemberId of, long order, MemberId staff) {
        return database.createNamedQuery(how)
                .setParameter("id", order)
                .setParameter("member", of.value())
                .setParameter("by", staff.value())
                .setParameter("now", clock.instant())
                .executeUpdate();
    }
}
