package io.genkan.credential;

import io.genkan.audit.AuditEvent;
import io.genkan.member.MemberId;
import java.util.Optional;

/** A method was bound to a member: it can open the account from now on. */
public record CredentialEnrolled(MemberId who, MethodId method) implements AuditEvent {

    @Override
    public Optional<MemberId> member() {
        return Optional.of(who);
    }

    @Override
    public String detail() {
        return method.value();
    }
}
