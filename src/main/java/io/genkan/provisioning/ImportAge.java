package io.genkan.provisioning;

import io.genkan.upkeep.OldRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;

/**
 * What grows old: a file that nobody goes on with, and what a run noted of persons. The counts
 * stay.
 */
@ApplicationScoped
public class ImportAge {

    static final Duration FILES = Duration.ofDays(7);
    static final Duration REPORTS = Duration.ofDays(90);

    private static final String ABANDONED =
            "select f.id from ImportFile f where f.emptiedAt is null and f.receivedAt < :then"
                    + " and not exists (select r from ImportRun r where r.fileId = f.id"
                    + " and r.endedAt is null)";

    private static final String OF_OLD_RUNS =
            "run_id in (select id from import_run where ended_at < ?)";

    @PersistenceContext private EntityManager database;
    @Inject private ImportFiles files;
    @Inject private Clock clock;

    @Transactional
    public void clear() {
        database.createQuery(ABANDONED, Long.class)
                .setParameter("then", clock.instant().minus(FILES))
                .getResultList()
                .forEach(files::empty);
    }

    @Produces
    static OldRows rejections() {
        return OldRows.deleted("import_rejection", OF_OLD_RUNS, REPORTS);
    }

    @Produces
    static OldRows changes() {
        return OldRows.deleted("import_change", OF_OLD_RUNS, REPORTS).by("(run_id, line, field)");
    }
}
