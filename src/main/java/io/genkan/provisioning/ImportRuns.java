package io.genkan.provisioning;

import io.genkan.audit.AuditEvent;
import io.genkan.platform.Secrets;
import io.genkan.provisioning.ImportRun.State;
import io.genkan.society.Societies;
import io.genkan.society.Society;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The runs, from their beginning to the one audit entry at the end of each turn. */
@ApplicationScoped
public class ImportRuns {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    private static final int ID_LENGTH = 20;
    private static final int LISTED = 50;
    private static final Set<State> BUSY = EnumSet.of(State.RUNNING, State.STOPPING);

    @PersistenceContext private EntityManager database;
    @Inject private ImportFiles files;
    @Inject private Societies societies;
    @Inject private Secrets secrets;
    @Inject private Clock clock;
    @Inject private Event<AuditEvent> audit;

    @Transactional
    ImportRun queue(Society society, ImportFile file, Mode mode, Optional<Long> staff) {
        var run =
                new ImportRun(
                        secrets.publicId(ID_LENGTH),
                        society,
                        file,
                        mode,
                        staff,
                        clock.instant(),
                        LocalDate.now(clock.withZone(JAPAN)));
        database.persist(run);
        return run;
    }

    Optional<ImportRun> find(String publicId) {
        return database.createNamedQuery("ImportRun.byPublicId", ImportRun.class)
                .setParameter("publicId", publicId)
                .getResultStream()
                .findFirst();
    }

    List<ImportRun> newest(long society) {
        return database.createNamedQuery("ImportRun.ofSociety", ImportRun.class)
                .setParameter("society", society)
                .setMaxResults(LISTED)
                .getResultList();
    }

    /** The run that really takes this file in, if one was begun. */
    Optional<ImportRun> earnest(ImportFile file) {
        return database.createNamedQuery("ImportRun.earnest", ImportRun.class)
                .setParameter("file", file.id())
                .getResultStream()
                .findFirst();
    }

    /**
     * The society's next run whose turn has come, marked as begun here; none while another one of
     * the society is under way.
     */
    @Transactional
    Optional<Stand> claim(long society, String server) {
        database.find(Society.class, society, LockModeType.PESSIMISTIC_WRITE);
        if (underWay(BUSY).stream().anyMatch(run -> run.societyId() == society)) {
            return Optional.empty();
        }
        return underWay(EnumSet.of(State.WAITING)).stream()
                .filter(run -> run.societyId() == society)
                .findFirst()
                .map(
                        run -> {
                            run.begin(server, clock.instant());
                            return run.stand();
                        });
    }

    @Transactional
    RunPlan plan(long id) {
        var run = database.find(ImportRun.class, id);
        database.refresh(run);
        return RunPlan.of(run, files.of(run).orElseThrow(), societies.of(run.societyId()));
    }

    List<ImportRun> underWay(Set<State> states) {
        return database.createNamedQuery("ImportRun.underWay", ImportRun.class)
                .setParameter("states", states)
                .getResultList();
    }

    /** A turn is over. Says nothing of a run that another server has taken on meanwhile. */
    @Transactional
    void end(Stand ended, State how) {
        var run = locked(ended.run());
        if (run.stand().turn() == ended.turn() && BUSY.contains(run.state())) {
            end(run, how);
        }
    }

    @Transactional
    void askToStop(ImportRun asked) {
        var run = locked(asked.id());
        if (run.state() == State.WAITING) {
            end(run, State.STOPPED);
        } else {
            run.askToStop();
        }
    }

    /** Back into the queue; whether that is still possible. */
    @Transactional
    boolean goOn(ImportRun asked) {
        var run = locked(asked.id());
        boolean possible =
                run.state().canGoOn() && files.of(run).filter(f -> !f.emptied()).isPresent();
        if (possible) {
            run.goOn();
        }
        return possible;
    }

    /** Those whose server is gone. */
    @Transactional
    void stopCutOff(Predicate<ImportRun> cutOff) {
        underWay(BUSY).stream()
                .map(run -> locked(run.id()))
                .filter(run -> BUSY.contains(run.state()))
                .filter(cutOff)
                .forEach(run -> end(run, State.STOPPED));
    }

    private ImportRun locked(long id) {
        var run = database.find(ImportRun.class, id, LockModeType.PESSIMISTIC_WRITE);
        database.refresh(run);
        return run;
    }

    private void end(ImportRun run, State how) {
        run.end(how, clock.instant());
        if (how == State.COMPLETED && run.mode() == Mode.REAL) {
            run.fileId().ifPresent(files::empty);
        }
        audit.fire(MembersImported.by(run));
    }
}
