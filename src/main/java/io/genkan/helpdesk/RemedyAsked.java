package io.genkan.helpdesk;

import io.genkan.audit.DeskEvent;
import io.genkan.member.MemberId;
import java.util.Optional;

/** A remedy waits for a second person. */
record RemedyAsked(MemberId staff, MemberId who, Remedy remedy, Identification identified)
        implements DeskEvent {

    @Override
    public Optional<MemberId> member() {
        return Optional.of(who);
    }

    @Override
    public String detail() {
        return remedy + " " + identified;
    }
}
