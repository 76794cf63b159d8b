package io.genkan.staff;

import io.genkan.audit.DeskEvent;
import io.genkan.member.MemberId;
import io.genkan.member.Role;
import java.util.Optional;

/** A 管理者 made a one-time address, for somebody new or, after a loss, for one of the staff. */
public record StaffInvited(MemberId staff, Optional<MemberId> member, Role role)
        implements DeskEvent {

    @Override
    public String detail() {
        return role.name();
    }
}
