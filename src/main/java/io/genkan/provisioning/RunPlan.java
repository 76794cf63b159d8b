package io.genkan.provisioning;

import io.genkan.member.MemberId;
import io.genkan.society.Society;
import java.time.LocalDate;

/** What a turn of a run needs to know. */
record RunPlan(
        Society society,
        Stand stand,
        Warrant warrant,
        LocalDate judgedOn,
        long file,
        Encoding encoding,
        long rows) {

    static RunPlan of(ImportRun run, ImportFile file, Society society) {
        return new RunPlan(
                society,
                run.stand(),
                new Warrant(run.publicId(), run.staffId().map(MemberId::new), file.mayRenew()),
                run.judgedOn(),
                file.id(),
                file.encoding(),
                file.rows());
    }
}
