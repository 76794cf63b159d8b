package io.genkan.staff;

import io.genkan.audit.AuditEvent;
import io.genkan.credential.Attempt;
import io.genkan.credential.AttemptGate;
import io.genkan.credential.AttemptSubject;
import io.genkan.member.Member;
import io.genkan.member.MemberId;
import io.genkan.member.Members;
import io.genkan.member.Role;
import io.genkan.platform.Secrets;
import io.genkan.signin.SignIn;
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
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Makes one-time addresses for staff and takes them back. An address is the only way in for
 * somebody without a method; a password alone binds nothing.
 */
@ApplicationScoped
public class StaffInvitations {

    private static final int ID_LENGTH = 26;

    @PersistenceContext private EntityManager database;
    @Inject private Members members;
    @Inject private AttemptGate gate;
    @Inject private Secrets secrets;
    @Inject private PortalAddresses addresses;
    @Inject private Event<AuditEvent> audit;
    @Inject private Clock clock;

    /** Who came in by which stays: nobody approves what the maker of their own address asks. */
    @Produces
    static OldRows unused() {
        return OldRows.deleted(
                "staff_invitation", "member_id is null and expires_at < ?", Duration.ofDays(30));
    }

    /**
     * For somebody who is not known yet.
     *
     * @return the whole address; it is kept nowhere
     */
    @Transactional
    String invite(Member maker, Role role) {
        return invite(maker.societyId(), role, Optional.of(maker.id()));
    }

    /** The server's own, after which every earlier address of the society leads nowhere. */
    @Transactional
    String inviteAnew(long society, Role role) {
        database.createNamedQuery("StaffInvitation.endOfSociety")
                .setParameter("society", society)
                .setParameter("now", now())
                .executeUpdate();
        return invite(society, role, Optional.empty());
    }

    /** For somebody of the staff who lost what they sign in with. */
    @Transactional
    String inviteAgain(Member staff, MemberId maker) {
        database.createNamedQuery("StaffInvitation.endOfMember")
                .setParameter("member", staff.id().value())
                .setParameter("now", now())
                .executeUpdate();
        String token = secrets.token();
        database.persist(new StaffInvitation(staff, maker, Secrets.fingerprint(token), now()));
        return address(staff.societyId(), token);
    }

    /**
     * Who made the address by which this one of the staff last came in; whoever saw it could be
     * that person. Nobody of theirs when the server printed it.
     */
    @Transactional
    public Optional<MemberId> invitedBy(MemberId staff) {
        return database.createNamedQuery("StaffInvitation.ofMember", StaffInvitation.class)
                .setParameter("member", staff.value())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .flatMap(StaffInvitation::madeBy);
    }

    /** Those that still lead somebody in. */
    List<StaffInvitation> waiting(long society) {
        return database.createNamedQuery("StaffInvitation.openOfSociety", StaffInvitation.class)
                .setParameter("society", society)
                .setParameter("now", now())
                .getResultList();
    }

    /** What they made leads nowhere any more. */
    @Transactional
    void endOf(MemberId maker) {
        database.createNamedQuery("StaffInvitation.endOfMaker")
                .setParameter("maker", maker.value())
                .setParameter("now", now())
                .executeUpdate();
    }

    /** Whether it was still open. */
    @Transactional
    boolean withdraw(long society, long id) {
        return database.createNamedQuery("StaffInvitation.withdraw")
                        .setParameter("id", id)
                        .setParameter("society", society)
                        .setParameter("now", now())
                        .executeUpdate()
                == 1;
    }

    /** One that still leads somewhere. */
    @Transactional
    Optional<StaffInvitation> open(String token) {
        return database.createNamedQuery("StaffInvitation.by", StaffInvitation.class)
                .setParameter("digest", Secrets.fingerprint(token))
                .getResultStream()
                .findFirst()
                .filter(invitation -> invitation.holds(now()))
                .filter(invitation -> invitation.member().filter(this::finished).isEmpty());
    }

    boolean taken(StaffInvitation invitation, String userId) {
        return members.byUserId(invitation.society(), userId).isPresent();
    }

    /** The person says who they are; the second of two who press at once gets nothing. */
    @Transactional
    public Optional<MemberId> accept(String token, String userId, String name) {
        var invitation = open(token).filter(open -> open.member().isEmpty());
        return invitation
                .filter(open -> !taken(open, userId))
                .flatMap(open -> join(open, userId, name));
    }

    /** What lets the person begin their sign-in; asked of the gate like every proof. */
    @Transactional
    Attempt prove(String token, MemberId who) {
        return gate.attempt(
                AttemptSubject.of(who),
                SignIn.STAFF_INVITATION,
                () -> open(token).flatMap(StaffInvitation::member).filter(who::equals).isPresent());
    }

    private Optional<MemberId> join(StaffInvitation invitation, String userId, String name) {
        var publicId = secrets.publicId(ID_LENGTH);
        var staff =
                Member.staff(
                        invitation.society(), userId, publicId, name, invitation.role(), now());
        members.add(staff);
        int won =
                database.createNamedQuery("StaffInvitation.accept")
                        .setParameter("id", invitation.id())
                        .setParameter("member", staff.id().value())
                        .executeUpdate();
        if (won == 0) {
            throw new IllegalStateException("invitation " + invitation.id() + " is taken");
        }
        audit.fire(new StaffJoined(staff.id(), staff.role()));
        return Optional.of(staff.id());
    }

    private boolean finished(MemberId staff) {
        return members.of(staff).onboarded();
    }

    private String invite(long society, Role role, Optional<MemberId> maker) {
        String token = secrets.token();
        database.persist(
                new StaffInvitation(society, role, maker, Secrets.fingerprint(token), now()));
        return address(society, token);
    }

    private String address(long society, String token) {
        return addresses.of(society) + "/staff-setup?t=" + token;
    }

    private Instant now() {
        return clock.instant();
    }
}
