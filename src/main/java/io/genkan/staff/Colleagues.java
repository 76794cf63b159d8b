package io.genkan.staff;

import io.genkan.audit.AuditEvent;
import io.genkan.credential.Credentials;
import io.genkan.credential.StoredCredential;
import io.genkan.member.Member;
import io.genkan.member.MemberId;
import io.genkan.member.Members;
import io.genkan.member.Role;
import io.genkan.onboarding.Onboarding;
import io.genkan.society.Society;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** What a 管理者 does about the other staff of their society. Nobody does any of it to themselves. */
@ApplicationScoped
public class Colleagues {

    @Inject private Members members;
    @Inject private Credentials credentials;
    @Inject private Onboarding onboarding;
    @Inject private StaffInvitations invitations;
    @Inject private Event<AuditEvent> audit;
    @Inject private Clock clock;

    public List<Member> of(Society society) {
        return members.staff(society.id());
    }

    /** The one with this public id, if it is another of the staff of the same society. */
    Optional<Member> find(Member asking, String publicId) {
        return members.staff(asking.societyId()).stream()
                .filter(staff -> staff.publicId().equals(publicId))
                .filter(staff -> !staff.id().equals(asking.id()))
                .findFirst();
    }

    @Transactional
    public String invite(Member asking, Role role) {
        audit.fire(new StaffInvited(asking.id(), Optional.empty(), role));
        return invitations.invite(asking, role);
    }

    /** What they signed in with is gone; the new address leads them through the set-up again. */
    @Transactional
    public String inviteAgain(Member asking, MemberId who) {
        var staff = members.lock(who);
        credentials.activeOf(who).forEach(StoredCredential::revoke);
        onboarding.reopen(who);
        audit.fire(new StaffInvited(asking.id(), Optional.of(who), staff.role()));
        return invitations.inviteAgain(staff, asking.id());
    }

    /** The addresses that still lead somebody in. */
    List<OpenInvitation> waiting(Society society) {
        return invitations.waiting(society.id()).stream()
                .map(
                        it ->
                                new OpenInvitation(
                                        it.id(),
                                        it.role(),
                                        it.member().map(this::name).orElse(""),
                                        it.madeBy().map(this::name).orElse(""),
                                        it.expiresAt()))
                .toList();
    }

    @Transactional
    public void withdraw(Member asking, long invitation) {
        if (invitations.withdraw(asking.societyId(), invitation)) {
            audit.fire(new StaffInvitationWithdrawn(asking.id()));
        }
    }

    /** What they made for others ends with it: who leaves may have kept an address. */
    @Transactional
    public void suspend(Member asking, MemberId who) {
        members.lock(who).suspend(clock.instant());
        invitations.endOf(who);
        audit.fire(new StaffChanged(asking.id(), who, "suspended"));
    }

    @Transactional
    public void readmit(Member asking, MemberId who) {
        members.lock(who).readmit();
        audit.fire(new StaffChanged(asking.id(), who, "readmitted"));
    }

    @Transactional
    public void promote(Member asking, MemberId who, Role role) {
        members.lock(who).become(role);
        if (role != Role.ADMIN) {
            invitations.endOf(who);
        }
        audit.fire(new StaffChanged(asking.id(), who, role.name()));
    }

    private String name(MemberId who) {
        return members.of(who).name().orElse("");
    }
}
