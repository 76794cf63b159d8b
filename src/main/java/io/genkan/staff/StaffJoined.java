package io.genkan.staff;

import io.genkan.audit.AuditEvent;
import io.genkan.member.MemberId;
import io.genkan.member.Role;
import java.util.Optional;

/** Somebody became one of the staff by a one-time address. */
public record StaffJoined(MemberId who, Role role) implements AuditEvent {

    @Override
    public Optional<MemberId> member() {
        return Optional.of(who);
    }

    @Override
    public String detail() {
        return role.name();
    }
}
