package io.genkan.credential.password;

import io.genkan.audit.AuditEvent;
import io.genkan.member.MemberId;
import java.util.Optional;

/** A member who had a password of their own chose another one. */
public record PasswordChanged(MemberId who) implements AuditEvent {

    @Override
    public Optional<MemberId> member() {
        return Optional.of(who);
    }

    @Override
    public String detail() {
        return "";
    }
}
