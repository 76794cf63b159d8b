package io.genkan.letter;

import io.genkan.audit.DeskEvent;
import io.genkan.member.MemberId;
import io.genkan.society.EnvelopeWindow;
import java.util.Optional;

/** A 管理者 said where the address block stands. */
record EnvelopeChanged(MemberId staff, EnvelopeWindow window) implements DeskEvent {

    @Override
    public Optional<MemberId> member() {
        return Optional.empty();
    }

    @Override
    public String detail() {
        return window.left()
                + ","
                + window.top()
                + " "
                + window.width()
                + "x"
                + window.height()
                + " mm";
    }
}
