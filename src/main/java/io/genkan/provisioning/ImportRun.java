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
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * One way through a file. Waits for its turn, since a society's files come in one after the other;
 * counts up with every chunk that is safely in the database; ends COMPLETED, or FAILED when a chunk
 * could not be written, or STOPPED by somebody or because the server went away. The last two can go
 * on where they were.
 */
@Entity
@Table(name = "import_run")
@NamedQuery(
        name = "ImportRun.byPublicId",
        query = "select r from ImportRun r where r.publicId = :publicId")
@NamedQuery(
        name = "ImportRun.ofSociety",
        query =
                "select r from ImportRun r where r.societyId = :society"
                        + " order by r.startedAt desc, r.id desc")
@NamedQuery(
        name = "ImportRun.earnest",
        query =
                "select r from ImportRun r where r.fileId = :file and r.dryRun = false"
                        + " order by r.id")
@NamedQuery(
        name = "ImportRun.underWay",
        query = "select r from ImportRun r where r.state in :states order by r.id")
class ImportRun {

    enum State {
        WAITING,
        RUNNING,
        /** Somebody wants it to stop; it does after the chunk at hand. */
        STOPPING,
        COMPLETED,
        FAILED,
        STOPPED;

        /** As the API says it, which knows of no waiting. */
        String word() {
            return ended() ? name().toLowerCase(Locale.ROOT) : "running";
        }

        boolean ended() {
            return this == COMPLETED || this == FAILED || this == STOPPED;
        }

        boolean canGoOn() {
            return this == FAILED || this == STOPPED;
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

    @Column(name = "file_id")
    private Long fileId;

    @Column(name = "staff_id")
    private Long staffId;

    @Column(name = "dry_run")
    private boolean dryRun;

    @Enumerated(EnumType.STRING)
    private State state = State.WAITING;

    @Column(name = "judged_on")
    private LocalDate judgedOn;

    @Column(name = "rows_read")
    private long read;

    private long accepted;
    private long changed;
    private long added;
    private long settled;
    private long rejected;

    private int turn;
    private String runner;

    @Column(name = "turn_began_at")
    private Instant turnBeganAt;

    @Column(name = "turn_began_with")
    private long turnBeganWith;

    @Column(name = "beat_at")
    private Instant beatAt;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected ImportRun() {}

    /**
     * @param staff who asked for it; nobody when it was the API
     * @param today by which dates are judged, also when the run goes on tomorrow
     */
    ImportRun(
            String publicId,
            Society society,
            ImportFile file,
            Mode mode,
            Optional<Long> staff,
            Instant now,
            LocalDate today) {
        this.publicId = publicId;
        this.societyId = society.id();
        this.fileId = file.id();
        this.staffId = staff.orElse(null);
        this.dryRun = mode == Mode.DRY;
        this.startedAt = now;
        this.judgedOn = today;
    }

    /** Its turn has come, on this server. */
    void begin(String server, Instant now) {
        state = State.RUNNING;
        runner = server;
        turn++;
        turnBeganAt = now;
        turnBeganWith = read;
        beatAt = now;
        endedAt = null;
    }

    void askToStop() {
        if (state == State.RUNNING) {
            state = State.STOPPING;
        }
    }

    void goOn() {
        state = State.WAITING;
        endedAt = null;
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

    long societyId() {
        return societyId;
    }

    Optional<Long> fileId() {
        return Optional.ofNullable(fileId);
    }

    Optional<Long> staffId() {
        return Optional.ofNullable(staffId);
    }

    State state() {
        return state;
    }

    Mode mode() {
        return dryRun ? Mode.DRY : Mode.REAL;
    }

    LocalDate judgedOn() {
        return judgedOn;
    }

    Tally tally() {
        return new Tally(read, accepted, added, changed - added, settled, rejected);
    }

    Stand stand() {
        return new Stand(id, turn, mode(), tally());
    }

    boolean runsOn(String server) {
        return server.equals(runner);
    }

    /** Nothing was heard of it for so long that its server must be gone. */
    boolean silentSince(Instant then) {
        return beatAt == null || beatAt.isBefore(then);
    }

    /** In this turn; empty before the first chunk. */
    Optional<Pace> pace() {
        long rows = read - turnBeganWith;
        if (rows == 0 || turnBeganAt == null || !beatAt.isAfter(turnBeganAt)) {
            return Optional.empty();
        }
        return Optional.of(new Pace(rows, Duration.between(turnBeganAt, beatAt)));
    }

    Instant startedAt() {
        return startedAt;
    }

    Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }
}
