package io.genkan.provisioning;

import io.genkan.audit.AuditEvent;
import io.genkan.member.MemberId;
import java.util.Optional;

/** A file brought a member who was known another initial password. */
record InitialPasswordReplaced(MemberId who, Warrant warrant) implements AuditEvent {

    @Override
    public Optional<MemberId> member() {
        return Optional.of(who);
    }

    @Override
    public Optional<MemberId> by() {
        return warrant.staff();
    }

    @Override
    public String detail() {
        return "run=" + warrant.run();
    }
}
