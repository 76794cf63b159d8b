package io.genkan.credential.recovery;

import io.genkan.audit.SecurityChange;
import io.genkan.member.MemberId;

/**
 * A recovery code was used up: the member's phone is gone, or somebody else has the paper.
 *
 * @param left how many are left on the sheet
 */
public record RecoveryCodeUsed(MemberId who, int left) implements SecurityChange {

    @Override
    public String about() {
        return "recovery.title";
    }

    @Override
    public String detail() {
        return left + " left";
    }
}
