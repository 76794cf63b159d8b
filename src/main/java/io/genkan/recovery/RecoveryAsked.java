package io.genkan.recovery;

import io.genkan.audit.AuditEvent;
import io.genkan.member.MemberId;
import java.util.Optional;

/**
 * Somebody, the member or a stranger, started a recovery.
 *
 * @param whom empty for an unknown user ID
 * @param way {@code password} or {@code phone}
 */
record RecoveryAsked(Optional<MemberId> whom, String way) implements AuditEvent {

    @Override
    public Optional<MemberId> member() {
        return whom;
    }

    @Override
    public String detail() {
        return way;
    }
}
