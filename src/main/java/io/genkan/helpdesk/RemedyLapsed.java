package io.genkan.helpdesk;

import io.genkan.audit.AuditEvent;
import io.genkan.member.MemberId;
import java.util.Optional;

/** The member stopped the use, so what waited for a second person is not done any more. */
record RemedyLapsed(MemberId who, Remedy remedy) implements AuditEvent {

    @Override
    public Optional<MemberId> member() {
        return Optional.of(who);
    }

    @Override
    public String detail() {
        return remedy.name();
    }
}
