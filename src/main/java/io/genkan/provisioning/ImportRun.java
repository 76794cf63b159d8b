package io.genkan.provisioning;

import io.genkan.society.Society;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * One file on its way in. Begins RUNNING and counts up with every chunk that is safely in the
 * database; ends COMPLETED, or FAILED when a chunk could not be written, or STOPPED when the server
 * went away meanwhile. What was counted is in either way: sending the file again does no harm.
 */
@Entity
@Table(name = "import_run")
@NamedQuery(
        name = "ImportRun.byPublicId",
        query = "select r from ImportRun r where r.publicId = :publicId")
@NamedQuery(
        name = "ImportRun.running",
        query =
                "select r from ImportRun r where r.state = io.genkan.provisioning.ImportRun.State.RUNNING")
class ImportRun {

    enum State {
        RUNNING,
        COMPLETED,
        FAILED,
        STOPPED;

        /** As the API says it. */
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Id
    @SequenceGenerator(
            name = "import_run_seq",
            sequenceName = "import_run_seq",
            allocationSize = 50)
    @GeneratedValue(generator = "import_run_seq")
    private long id;

    @Column(name = "public_id")
    private String publicId;

    @Column(name = "society_id")
    private long societyId;

    @Column(name = "dry_run")
    private boolean dryRun;

    @Enumerated(EnumType.STRING)
    private State state = State.RUNNING;

    @Column(name = "rows_read")
    private long read;

    private long accepted;
    private long changed;
    private long rejected;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected ImportRun() {}

    ImportRun(String publicId, Society society, Mode mode, Instant now) {
        this.publicId = publicId;
        this.societyId = society.id();
        this.dryRun = mode == Mode.DRY;
        this.startedAt = now;
    }

    void count(Tally chunk) {
        var sum = tally().plus(chunk);
        read = sum.read();
        accepted = sum.accepted();
        changed = sum.changed();
        rejected = sum.rejected();
    }

    void end(State how, Instant now) {
        state = how;
        endedAt = now;
    }

    long id() {
        return id;
    }

    String publicId() {
        return publicId;
    }

    State state() {
        return state;
    }

    Mode mode() {
        return dryRun ? Mode.DRY : Mode.REAL;
    }

    Tally tally() {
        return new Tally(read, accepted, changed, rejected);
    }

    Instant startedAt() {
        return startedAt;
    }

    Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    long societyId() {
        return societyId;
    }
}
