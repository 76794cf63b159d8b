package io.genkan.credential;

import io.genkan.audit.AuditEvent;
import io.genkan.member.MemberId;
import java.util.Optional;

/** A member calls one of their devices by another name. */
public record CredentialRenamed(MemberId who, MethodId method) implements AuditEvent {

    @Override
    public Optional<MemberId> member() {
        return Optional.of(who);
    }

    @Override
    public String detail() {
        return method.value();
    }
}
