package io.genkan.signin;

import io.genkan.audit.AuditEvent;
import io.genkan.member.MemberId;
import java.util.Optional;

/** The cookie of a member's session came to the host of another society; the session ended. */
public record SessionStrayed(MemberId who) implements AuditEvent {

    @Override
    public Optional<MemberId> member() {
        return Optional.of(who);
    }

    @Override
    public String detail() {
        return "";
    }
}
