package io.genkan.credential.recovery;

import io.genkan.audit.AuditEvent;
import io.genkan.member.MemberId;
import java.util.Optional;

/**
 * A recovery code was used up: the member's phone is gone, or somebody else has the paper.
 *
 * @param left how many are left on the sheet
 */
public record RecoveryCodeUsed(MemberId who, int left) implements AuditEvent {

    @Override
    public Optional<MemberId> member() {
        return Optional.of(who);
    }

    @Override
    public String detail() {
        return left + " left";
    }
}
