package io.genkan.portal;

import io.genkan.audit.AuditEvent;
import io.genkan.credential.MethodId;
import io.genkan.member.MemberId;
import java.util.Optional;

/** A member on mailed codes was invited to a stronger method and said "later". */
record InvitationPostponed(MemberId who, MethodId method, int times) implements AuditEvent {

    @Override
    public Optional<MemberId> member() {
        return Optional.of(who);
    }

    @Override
    public String detail() {
        return method + " " + times;
    }
}
