package io.genkan.progress;

import io.genkan.audit.DeskEvent;
import io.genkan.member.MemberId;
import java.util.Optional;

/** One of the staff had the mails of everybody who waits sent once more. */
record ConfirmationsResent(MemberId staff, long mails) implements DeskEvent {

    @Override
    public Optional<MemberId> member() {
        return Optional.empty();
    }

    @Override
    public String detail() {
        return "mails=" + mails;
    }
}
