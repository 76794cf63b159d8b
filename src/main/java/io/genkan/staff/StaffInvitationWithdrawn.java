package io.genkan.staff;

import io.genkan.audit.DeskEvent;
import io.genkan.member.MemberId;
import java.util.Optional;

/** A 管理者 took back a one-time address that nobody had come in by. */
public record StaffInvitationWithdrawn(MemberId staff) implements DeskEvent {

    @Override
    public Optional<MemberId> member() {
        return Optional.empty();
    }

    @Override
    public String detail() {
        return "";
    }
}
