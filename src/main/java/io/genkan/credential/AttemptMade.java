package io.genkan.credential;

import io.genkan.audit.AuditEvent;
import io.genkan.member.MemberId;
import java.util.Optional;

/** A secret was presented at the gate. */
public record AttemptMade(AttemptSubject who, String secret, Optional<Refusal> refusal)
        implements AuditEvent {

    @Override
    public Optional<MemberId> member() {
        return who.member();
    }

    @Override
    public String detail() {
        return secret + " " + outcome();
    }

    /** PASSED, or the reason of the refusal. */
    public String outcome() {
        return refusal.map(r -> r.reason().name()).orElse("PASSED");
    }
}
