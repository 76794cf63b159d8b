package io.genkan.progress;

import io.genkan.audit.DeskEvent;
import io.genkan.member.MemberId;
import java.util.Optional;

/** One of the staff took a list of members out of the house. */
record StuckExported(MemberId staff, Stage stage, long members) implements DeskEvent {

    @Override
    public Optional<MemberId> member() {
        return Optional.empty();
    }

    @Override
    public String detail() {
        return "stage=" + stage.id() + " members=" + members;
    }
}
