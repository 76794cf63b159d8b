package io.genkan.staff;

import io.genkan.member.Member;
import io.genkan.member.Members;
import io.genkan.member.Role;
import io.genkan.platform.Startup;
import io.genkan.society.Societies;
import io.genkan.society.Society;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/**
 * As long as a society has no 管理者 who can sign in, each start of the server prints a one-time
 * address by which somebody becomes the first. Only who reads the server's log can; the address
 * printed before it ends.
 */
@ApplicationScoped
public class FirstStaff {

    @Inject private Societies societies;
    @Inject private Members members;
    @Inject private StaffInvitations invitations;

    /** Late, so that the sample society is there. */
    void print(@Observes @Priority(3000) Startup.Started started) {
        societies.all().stream().filter(this::hasNobody).forEach(this::print);
    }

    private boolean hasNobody(Society society) {
        return members.staff(society.id()).stream().noneMatch(FirstStaff::decides);
    }

    private static boolean decides(Member staff) {
        return staff.role() == Role.ADMIN && staff.onboarded() && !staff.suspended();
    }

    private void print(Society society) {
        // in one piece: Liberty breaks lines where a formatter pauses
        System.out.println(
                "%n  %s: 最初の管理者はこのアドレスで登録します（3日間、1回だけ）%n  %s%n"
                        .formatted(
                                society.societyName(),
                                invitations.inviteAnew(society.id(), Role.ADMIN)));
    }
}
