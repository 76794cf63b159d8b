package io.genkan.provisioning;

import io.genkan.audit.AuditEvent;
import io.genkan.platform.Secrets;
import io.genkan.platform.Startup;
import io.genkan.provisioning.ImportRun.State;
import io.genkan.society.Society;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** The runs, from their beginning to the one audit entry at their end. */
@ApplicationScoped
public class ImportRuns {

    private static final String ID_ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int ID_LENGTH = 20;

    @PersistenceContext private EntityManager database;
    @Inject private Secrets secrets;
    @Inject private Clock clock;
    @Inject private Event<AuditEvent> audit;

    @Transactional
    ImportRun begin(Society society, Mode mode) {
        var run =
                new ImportRun(secrets.from(ID_ALPHABET, ID_LENGTH), society, mode, clock.instant());
        database.persist(run);
        return run;
    }

    Optional<ImportRun> find(String publicId) {
        return database.createNamedQuery("ImportRun.byPublicId", ImportRun.class)
                .setParameter("publicId", publicId)
                .getResultStream()
                .findFirst();
    }

    List<Rejection> rejections(ImportRun run) {
        return database.createNamedQuery("ImportRejection.ofRun", ImportRejection.class)
                .setParameter("run", run.id())
                .getResultStream()
                .map(ImportRejection::rejection)
                .toList();
    }

    @Transactional
    void end(ImportRun begun, State how) {
        end(how, database.find(ImportRun.class, begun.id()));
    }

    /**
     * A run that is RUNNING while the server starts was cut off by its end. Should it belong to
     * another server of the same database, that one puts the true state back when it is through.
     */
    @Transactional
    void stopCutOff(@Observes Startup.Started started) {
        database.createNamedQuery("ImportRun.running", ImportRun.class)
                .getResultList()
                .forEach(run -> end(State.STOPPED, run));
    }

    private void end(State how, ImportRun run) {
        run.end(how, clock.instant());
        audit.fire(MembersImported.by(run));
    }
}
