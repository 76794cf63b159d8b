package io.genkan.alarm;

import io.genkan.audit.AuditEvent;
import io.genkan.member.Member;
import io.genkan.member.Members;
import io.genkan.platform.Secrets;
import io.genkan.society.PortalAddresses;
import io.genkan.upkeep.OldRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/**
 * 身に覚えがない場合: whoever got a notice may stop the use of the account, and nothing else. Every session
 * ends, nobody enters, and the society's desk hears of it. Only the society undoes it.
 */
@ApplicationScoped
public class Freezing {

    @PersistenceContext private EntityManager database;
    @Inject private Members members;
    @Inject private DeskMail desk;
    @Inject private Secrets secrets;
    @Inject private PortalAddresses addresses;
    @Inject private Event<AuditEvent> audit;
    @Inject private Clock clock;

    @Produces
    static OldRows over() {
        return OldRows.deleted("freeze_link", "expires_at < ?", FreezeLink.LIFE);
    }

    /** A new link for a notice to this member; those that are too old go. */
    @Transactional
    String link(Member member) {
        Instant now = clock.instant();
        database.createNamedQuery("FreezeLink.forget")
                .setParameter("member", member.id().value())
                .setParameter("before", now.minus(FreezeLink.LIFE))
                .executeUpdate();
        String token = secrets.token();
        database.persist(new FreezeLink(member.id(), Secrets.fingerprint(token), now));
        return addresses.of(member.societyId()) + "/freeze?t=" + token;
    }

    Optional<FreezeLink> byToken(String token) {
        return database.createNamedQuery("FreezeLink.byFingerprint", FreezeLink.class)
                .setParameter("fingerprint", Secrets.fingerprint(token))
                .getResultStream()
                .findFirst();
    }

    /** The press; does nothing with a link that is too old or spent, or a second time. */
    @Transactional
    void freeze(String token) {
        Instant now = clock.instant();
        byToken(token)
                .filter(link -> !link.expired(now) && !link.spent())
                .map(FreezeLink::member)
                .map(members::lock)
                .filter(member -> !member.frozen())
                .ifPresent(member -> freeze(member, now));
    }

    private void freeze(Member member, Instant now) {
        member.freeze(now);
        desk.tell(member);
        audit.fire(new AccountFrozen(member.id()));
        spend(member, now); // last, so that the link of the notice about this is spent, too
    }

    private void spend(Member member, Instant now) {
        database.createNamedQuery("FreezeLink.spend")
                .setParameter("member", member.id().value())
                .setParameter("now", now)
                .executeUpdate();
    }
}
