package io.genkan.credential.passkey;

import io.genkan.audit.AuditEvent;
import io.genkan.member.MemberId;
import java.util.Optional;

/** A passkey was presented that is not, or no longer, what was registered: perhaps a copy. */
record PasskeyDoubted(MemberId who, Verdict why, long credential) implements AuditEvent {

    @Override
    public Optional<MemberId> member() {
        return Optional.of(who);
    }

    @Override
    public String detail() {
        return why + " credential " + credential;
    }
}
