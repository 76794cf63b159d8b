package io.genkan.provisioning;

import io.genkan.audit.AuditEvent;
import io.genkan.member.MemberId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A file set, moved or took away the day on which a known member leaves: it shuts them out, at once
 * or later, or lets them back in.
 *
 * @param leavesOn empty when they stay
 */
record MembershipChanged(MemberId who, Optional<LocalDate> leavesOn, Warrant warrant)
        implements AuditEvent {

    @Override
    public Optional<MemberId> member() {
        return Optional.of(who);
    }

    @Override
    public Optional<MemberId> by() {
        return warrant.staff();
    }

    @Override
    public String detail() {
        return "leaves_on="
                + leavesOn.map(LocalDate::toString).orElse("none")
                + " run="
                + warrant.run();
    }
}
