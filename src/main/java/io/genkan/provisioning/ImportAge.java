package io.genkan.provisioning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

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

    @PersistenceContext private EntityManager database;
    @Inject private ImportFiles files;
    @Inject private Clock clock;

    @Transactional
    public void clear() {
        database.createQuery(ABANDONED, Long.class)
                .setParameter("then", clock.instant().minus(FILES))
                .getResultList()
                .forEach(files::empty);
        var then = clock.instant().minus(REPORTS);
        clear("import_rejection", then);
        clear("import_change", then);
    }

    private void clear(String table, Instant then) {
        database.createNativeQuery(
                        "delete from "
                                + table
                                + " where run_id in (select id from import_run where ended_at < ?)")
                .setParameter(1, LocalDateTime.ofInstant(then, ZoneOffset.UTC))
                .executeUpdate();
    }
}
