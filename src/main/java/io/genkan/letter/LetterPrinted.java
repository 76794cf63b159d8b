package io.genkan.letter;

import io.genkan.audit.DeskEvent;
import io.genkan.member.MemberId;
import java.util.Optional;

/**
 * Somebody of the staff printed a letter to a member; what an earlier one said opens nothing now.
 */
record LetterPrinted(MemberId staff, MemberId who, long batch, Output output) implements DeskEvent {

    @Override
    public Optional<MemberId> member() {
        return Optional.of(who);
    }

    @Override
    public String detail() {
        return output + " batch " + batch;
    }
}
