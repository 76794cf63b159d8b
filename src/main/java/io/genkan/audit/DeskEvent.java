package io.genkan.audit;

import io.genkan.member.MemberId;
import java.util.Optional;

/** Something that one of the society's staff did, to a member or to what is the society's. */
public interface DeskEvent extends AuditEvent {

    /** Who did it. */
    MemberId staff();

    @Override
    default Optional<MemberId> by() {
        return Optional.of(staff());
    }
}
