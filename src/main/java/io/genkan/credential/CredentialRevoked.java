package io.genkan.credential;

import io.genkan.audit.AuditEvent;
import io.genkan.member.MemberId;
import java.util.Optional;

/**
 * A member took a method away: it opens the account no longer.
 *
 * @param label what the member called it, or the method's title; for the notice, not for the audit
 */
public record CredentialRevoked(MemberId who, MethodId method, String label) implements AuditEvent {

    @Override
    public Optional<MemberId> member() {
        return Optional.of(who);
    }

    @Override
    public String detail() {
        return method.value();
    }
}
