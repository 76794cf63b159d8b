package io.genkan.signin;

import io.genkan.audit.AuditEvent;
import io.genkan.credential.MethodId;
import io.genkan.member.MemberId;
import java.util.Optional;

/** A member inside proved once more who they are. */
public record Reauthenticated(MemberId who, MethodId method) implements AuditEvent {

    @Override
    public Optional<MemberId> member() {
        return Optional.of(who);
    }

    @Override
    public String detail() {
        return method.value();
    }
}
