package io.genkan.provisioning;

import io.genkan.society.Society;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** The files' own rows. */
@ApplicationScoped
class ImportFiles {

    @PersistenceContext private EntityManager database;
    @Inject private Clock clock;

    @Transactional
    public ImportFile begin(Society society, Origin origin) {
        var file = new ImportFile(society, origin, clock.instant());
        database.persist(file);
        return file;
    }

    @Transactional
    public ImportFile complete(ImportFile begun, Encoding encoding, long bytes, long lines) {
        var file = database.find(ImportFile.class, begun.id());
        file.complete(encoding, bytes, lines);
        return file;
    }

    /** It is of no use, and nothing refers to it. */
    @Transactional
    public void discard(ImportFile file) {
        dropPieces(file.id());
        database.remove(database.find(ImportFile.class, file.id()));
    }

    /** No run needs its bytes any more. */
    @Transactional
    public void empty(long id) {
        dropPieces(id);
        database.find(ImportFile.class, id).empty(clock.instant());
    }

    Optional<ImportFile> of(ImportRun run) {
        return run.fileId().map(id -> database.find(ImportFile.class, id));
    }

    private void dropPieces(long file) {
        database.createNativeQuery("delete from import_piece where file_id = ?")
                .setParameter(1, file)
                .executeUpdate();
    }
}
