package io.genkan.provisioning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The rejections of a run, so many at a time. */
@ApplicationScoped
class RejectionPages {

    static final int AT_ONCE = 1000;

    @PersistenceContext private EntityManager database;

    List<ImportRejection> first(ImportRun run, int most) {
        return after(run, 0, 0, most);
    }

    List<ImportRejection> after(ImportRun run, ImportRejection last) {
        return after(run, last.rejection().line(), last.id(), AT_ONCE);
    }

    private List<ImportRejection> after(ImportRun run, long line, long id, int most) {
        var page =
                database.createNamedQuery("ImportRejection.after", ImportRejection.class)
                        .setParameter("run", run.id())
                        .setParameter("line", line)
                        .setParameter("id", id)
                        .setMaxResults(most)
                        .getResultList();
        database.clear(); // a million of them are not to be remembered
        return page;
    }
}
