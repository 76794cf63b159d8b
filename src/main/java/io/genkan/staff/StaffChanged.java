package io.genkan.staff;

import io.genkan.audit.DeskEvent;
import io.genkan.member.MemberId;
import java.util.Optional;

/**
 * A 管理者 let one of the staff go, let them back in, or gave them another role.
 *
 * @param detail {@code suspended}, {@code readmitted} or the new role
 */
public record StaffChanged(MemberId staff, MemberId who, String detail) implements DeskEvent {

    @Override
    public Optional<MemberId> member() {
        return Optional.of(who);
    }
}
