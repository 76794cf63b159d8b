package io.genkan.provisioning;

import io.genkan.audit.DeskEvent;
import io.genkan.member.MemberId;
import java.util.Optional;

/** One of the staff took the rejected rows of a file, personal data included, out of the house. */
record RejectedExported(MemberId staff, String run, long rows) implements DeskEvent {

    @Override
    public Optional<MemberId> member() {
        return Optional.empty();
    }

    @Override
    public String detail() {
        return "run=" + run + " rows=" + rows;
    }
}
