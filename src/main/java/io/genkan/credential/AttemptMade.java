package io.genkan.credential;

import io.genkan.audit.AuditEvent;
import io.genkan.member.MemberId;
import java.util.Optional;

/** A secret was presented at the gate. */
record AttemptMade(AttemptSubject who, String secret, Optional<Refusal> refusal)
        implements AuditEvent {

    @Override
    public Optional<MemberId> member() {
        return who.member();
    }

    @Override
    public String detail() {
        return secret + " " + refusal.map(r -> r.reason().name()).orElse("PASSED");
    }
}
