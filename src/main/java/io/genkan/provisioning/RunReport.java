package io.genkan.provisioning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** What a run left to look over: its rejections and what it changed of whom. */
@ApplicationScoped
public class RunReport {

    static final int SHOWN = 100;

    /** Those of who has finished first: theirs are the ones to look at. */
    private static final String CHANGES =
            "select line, user_id, field, old_value, new_value, settled from import_change"
                    + " where run_id = ? order by case when settled then 0 else 1 end, line, field";

    @PersistenceContext private EntityManager database;
    @Inject private RejectionPages rejections;

    List<Rejection> rejections(ImportRun run) {
        return rejections.first(run, SHOWN).stream().map(ImportRejection::rejection).toList();
    }

    List<ShownChange> changes(ImportRun run) {
        @SuppressWarnings("unchecked") // JPA knows no type for rows of a native query
        List<Object[]> rows =
                database.createNativeQuery(CHANGES)
                        .setParameter(1, run.id())
                        .setMaxResults(SHOWN)
                        .getResultList();
        return rows.stream().map(RunReport::change).toList();
    }

    private static ShownChange change(Object[] row) {
        return new ShownChange(
                ((Number) row[0]).longValue(),
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (Boolean) row[5]);
    }
}
