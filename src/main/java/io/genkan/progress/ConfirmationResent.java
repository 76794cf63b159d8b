package io.genkan.progress;

import io.genkan.audit.DeskEvent;
import io.genkan.member.MemberId;
import java.util.Optional;

/** The mail that asks for a confirmation went out once more, because one of the staff said so. */
record ConfirmationResent(MemberId staff, MemberId who) implements DeskEvent {

    @Override
    public Optional<MemberId> member() {
        return Optional.of(who);
    }

    @Override
    public String detail() {
        return "";
    }
}
