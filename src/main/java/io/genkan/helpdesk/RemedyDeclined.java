package io.genkan.helpdesk;

import io.genkan.audit.DeskEvent;
import io.genkan.member.MemberId;
import java.util.Optional;

/** A second person said no, or the first one took it back. */
record RemedyDeclined(MemberId staff, MemberId who, Remedy remedy) implements DeskEvent {

    @Override
    public Optional<MemberId> member() {
        return Optional.of(who);
    }

    @Override
    public String detail() {
        return remedy.name();
    }
}
