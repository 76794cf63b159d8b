package io.genkan.provisioning;

import io.genkan.audit.AuditEvent;
import io.genkan.provisioning.ImportOrdered.Order;
import io.genkan.staff.CurrentStaff;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** What the desk orders about its society's files; every order is in the audit. */
@RequestScoped
public class ImportDesk {

    @Inject private CurrentStaff staff;
    @Inject private Reception reception;
    @Inject private MemberImport imports;
    @Inject private ImportRuns runs;
    @Inject private ImportFiles files;
    @Inject private ShownRuns shown;
    @Inject private Event<AuditEvent> audit;

    /**
     * Takes the file and looks it over, without changing anybody.
     *
     * @return the run's public id
     * @throws UnreadableFile when the file as a whole is wrong
     */
    String preview(InputStream body, String name) throws IOException {
        var file =
                reception.receive(
                        body, new Origin(name, staff.isAdmin()), staff.society(), Optional.empty());
        return start(file, Mode.DRY, Order.PREVIEW);
    }

    /** The same file in earnest; a second press finds the run of the first. */
    Optional<String> takeIn(String preview) {
        return run(preview)
                .filter(run -> run.mode() == Mode.DRY)
                .flatMap(files::of)
                .flatMap(
                        file ->
                                runs.earnest(file)
                                        .map(ImportRun::publicId)
                                        .or(
                                                () ->
                                                        Optional.of(file)
                                                                .filter(kept -> !kept.emptied())
                                                                .map(this::takeIn)));
    }

    void discard(String preview) {
        run(preview)
                .filter(run -> run.mode() == Mode.DRY)
                .ifPresent(
                        run -> {
                            imports.stop(run);
                            files.of(run)
                                    .filter(file -> runs.earnest(file).isEmpty())
                                    .ifPresent(file -> files.empty(file.id()));
                            order(Order.DISCARD, run.publicId());
                        });
    }

    void stop(String id) {
        run(id).ifPresent(
                        run -> {
                            imports.stop(run);
                            order(Order.STOP, id);
                        });
    }

    void goOn(String id) {
        run(id).filter(imports::goOn).ifPresent(run -> order(Order.GO_ON, id));
    }

    private Optional<ImportRun> run(String id) {
        return shown.run(id, staff.society().id());
    }

    private String takeIn(ImportFile file) {
        return start(file, Mode.REAL, Order.TAKE_IN);
    }

    private String start(ImportFile file, Mode mode, Order order) {
        var run = imports.start(file, staff.society(), mode, Optional.of(staff.id().value()));
        order(order, run.publicId());
        return run.publicId();
    }

    private void order(Order order, String run) {
        audit.fire(new ImportOrdered(staff.id(), order, run));
    }
}
