package io.genkan.provisioning;

import io.genkan.audit.AuditEvent;
import io.genkan.member.MemberId;
import java.util.Optional;
import java.util.OptionalLong;

/** A run over a society's file came to its end, good or bad. */
record MembersImported(long ofSociety, String run, ImportRun.State state, Mode mode, Tally tally)
        implements AuditEvent {

    static MembersImported by(ImportRun run) {
        return new MembersImported(
                run.societyId(), run.publicId(), run.state(), run.mode(), run.tally());
    }

    @Override
    public Optional<MemberId> member() {
        return Optional.empty();
    }

    @Override
    public OptionalLong society() {
        return OptionalLong.of(ofSociety);
    }

    @Override
    public String detail() {
        return "run=%s state=%s mode=%s read=%d accepted=%d changed=%d rejected=%d"
                .formatted(
                        run,
                        state,
                        mode,
                        tally.read(),
                        tally.accepted(),
                        tally.changed(),
                        tally.rejected());
    }
}
