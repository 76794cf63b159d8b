package io.genkan.provisioning;

import io.genkan.provisioning.ImportRun.State;
import java.time.Duration;
import java.time.Instant;

/** A run as the desk sees it. */
public final class ShownRun {

    private static final int ALL = 100;

    private final ImportRun run;
    private final ImportFile file;
    private final String by;

    ShownRun(ImportRun run, ImportFile file, String by) {
        this.run = run;
        this.file = file;
        this.by = by;
    }

    public String id() {
        return run.publicId();
    }

    public String name() {
        return file.name();
    }

    public String encoding() {
        return file.encoding().label();
    }

    /** Who asked for it. */
    public String by() {
        return by;
    }

    public Instant startedAt() {
        return run.startedAt();
    }

    public boolean preview() {
        return run.mode() == Mode.DRY;
    }

    public boolean waiting() {
        return run.state() == State.WAITING;
    }

    public boolean stopping() {
        return run.state() == State.STOPPING;
    }

    public boolean underWay() {
        return !run.state().ended();
    }

    public boolean completed() {
        return run.state() == State.COMPLETED;
    }

    /** Whether it can go on where it was. */
    public boolean broken() {
        return run.state().canGoOn();
    }

    /** Whether the file is still here, to go on with or to be taken in after the preview. */
    public boolean kept() {
        return !file.emptied();
    }

    public long rows() {
        return completed() ? read() : Math.max(file.rows(), read());
    }

    public long read() {
        return run.tally().read();
    }

    public long added() {
        return run.tally().added();
    }

    public long altered() {
        return run.tally().altered();
    }

    public long settled() {
        return run.tally().settled();
    }

    public long unchanged() {
        return run.tally().unchanged();
    }

    public long rejected() {
        return run.tally().rejected();
    }

    /** 100 only when it is through. */
    public int percent() {
        return completed() ? ALL : (int) Math.min(ALL - 1, read() * ALL / Math.max(1, rows()));
    }

    /** 0 while nobody can say. */
    public long perSecond() {
        return run.pace().map(Pace::perSecond).orElse(0L);
    }

    /** Zero while nobody can say. */
    public Duration left() {
        return run.pace().map(pace -> pace.left(rows() - read())).orElse(Duration.ZERO);
    }
}
