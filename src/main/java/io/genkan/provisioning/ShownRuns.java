package io.genkan.provisioning;

import io.genkan.member.Member;
import io.genkan.member.MemberId;
import io.genkan.member.Members;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** What the desk sees of its society's runs, never of another's. */
@ApplicationScoped
public class ShownRuns {

    private static final String NOBODY = "API";

    @Inject private ImportRuns runs;
    @Inject private ImportFiles files;
    @Inject private Members members;

    List<ShownRun> newest(long society) {
        return runs.newest(society).stream().flatMap(run -> shown(run).stream()).toList();
    }

    Optional<ShownRun> find(String publicId, long society) {
        return run(publicId, society).flatMap(this::shown);
    }

    Optional<ImportRun> run(String publicId, long society) {
        return Optional.ofNullable(publicId)
                .flatMap(runs::find)
                .filter(run -> run.societyId() == society);
    }

    /** Runs from before files were kept have none. */
    private Optional<ShownRun> shown(ImportRun run) {
        return files.of(run).map(file -> new ShownRun(run, file, by(run)));
    }

    private String by(ImportRun run) {
        return run.staffId()
                .flatMap(id -> members.find(new MemberId(id)))
                .flatMap(Member::name)
                .orElse(NOBODY);
    }
}
