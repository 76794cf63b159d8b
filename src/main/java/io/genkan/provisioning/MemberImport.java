package io.genkan.provisioning;

import io.genkan.provisioning.ImportRun.State;
import io.genkan.society.Society;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * Takes a file in, chunk by chunk, so that a big one neither holds a long transaction nor loses
 * everything when the server goes away. The API lets it run in the background; the sample waits for
 * it.
 */
@ApplicationScoped
public class MemberImport {

    static final int CHUNK = 500;
    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    private static final Logger LOG = System.getLogger(MemberImport.class.getName());

    @Resource(lookup = "concurrent/genkan")
    private ManagedScheduledExecutorService background;

    @Inject private ImportRuns runs;
    @Inject private MemberIntake intake;
    @Inject private Clock clock;

    /** Begins the run and comes back at once. */
    ImportRun start(MemberFile file, Society society, Mode mode) {
        var run = runs.begin(society, mode);
        background.execute(() -> work(run, file, society));
        return run;
    }

    /**
     * Takes in the text of a file and comes back when it is done.
     *
     * @throws UnreadableFile when the file as a whole is wrong
     */
    public void now(String text, Society society) {
        work(runs.begin(society, Mode.REAL), MemberFile.of(text), society);
    }

    private void work(ImportRun run, MemberFile file, Society society) {
        try {
            var rows = new RowRules(LocalDate.now(clock.withZone(JAPAN))).judge(file.rows());
            for (int from = 0; from < rows.size(); from += CHUNK) {
                take(run, society, rows.subList(from, Math.min(from + CHUNK, rows.size())));
            }
            runs.end(run, State.COMPLETED);
        } catch (RuntimeException failure) {
            LOG.log(Level.ERROR, "import " + run.publicId() + " failed", failure);
            runs.end(run, State.FAILED);
        }
    }

    /**
     * A second try, because a member who signs in at that moment changes the same row; a chunk is
     * all or nothing.
     */
    private void take(ImportRun run, Society society, List<JudgedRow> chunk) {
        try {
            intake.take(run, society, chunk);
        } catch (RuntimeException once) {
            LOG.log(
                    Level.INFO,
                    "import {0} tries a chunk again: {1}",
                    run.publicId(),
                    once.toString());
            intake.take(run, society, chunk);
        }
    }
}
