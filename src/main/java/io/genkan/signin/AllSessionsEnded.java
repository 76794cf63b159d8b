package io.genkan.signin;

import io.genkan.audit.AuditEvent;
import io.genkan.member.MemberId;
import java.util.Optional;

/** A member signed out everywhere (S-90). */
public record AllSessionsEnded(MemberId who) implements AuditEvent {

    @Override
    public Optional<MemberId> member() {
        return Optional.of(who);
    }

    @Override
    public String detail() {
        return "";
    }
}
