package io.genkan.provisioning;

import io.genkan.audit.AuditTrail;
import io.genkan.credential.BulkInitialSecrets;
import io.genkan.member.MemberRows;
import io.genkan.platform.BulkIds;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;

/**
 * Writes one chunk of a file in the caller's transaction: members, initial passwords, rejections,
 * changes, audit entries and how far the run has come. All or nothing, so that a run which was
 * killed goes on exactly behind what it has done.
 */
@ApplicationScoped
public class ChunkWriter {

    private Comparison comparison;
    private BulkInitialSecrets initial;
    private AuditTrail trail;
    private Clock clock;

    protected ChunkWriter() {}

    @Inject
    public ChunkWriter(
            Comparison comparison, BulkInitialSecrets initial, AuditTrail trail, Clock clock) {
        this.comparison = comparison;
        this.initial = initial;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * @return where the run is then
     * @throws LostRun when the run belongs to somebody else by now
     */
    Stand write(Connection database, Course course, List<Entry> entries) throws SQLException {
        var society = course.society();
        var stand = course.stand();
        BulkIds.planAnew(database);
        var chunk = comparison.of(database, society.id(), course.warrant(), entries);
        if (stand.mode() == Mode.REAL) {
            MemberRows.update(database, chunk.moved());
            initial.replace(database, society, chunk.renewed());
            BulkIds.keepPlans(database);
            MemberRows.add(database, society.id(), stand.run(), chunk.newcomers(), clock.instant());
            initial.give(database, society, chunk.given());
            trail.write(database, society.id(), chunk.events());
        }
        RunRows.keepRejections(database, stand.run(), chunk.rejections());
        RunRows.keepChanges(database, stand, chunk.changes());
        return RunRows.advance(database, stand, chunk.tally(), clock.instant());
    }
}
