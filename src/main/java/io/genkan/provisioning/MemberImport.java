package io.genkan.provisioning;

import io.genkan.platform.Startup;
import io.genkan.provisioning.ImportRun.State;
import io.genkan.society.Society;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.batch.operations.BatchRuntimeException;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Has the files of a society taken in, one after the other, as jobs of Jakarta Batch. Finds the
 * runs whose server is gone, its own of before at the start, others' by their silence.
 */
@ApplicationScoped
public class MemberImport {

    static final String JOB = "members";
    static final String RUN = "run";

    /** A chunk takes a tenth of a second, on a bad day some. */
    static final Duration SILENCE = Duration.ofMinutes(2);

    private static final Logger LOG = System.getLogger(MemberImport.class.getName());
    private static final int LOOK_EVERY = 15;
    private static final Duration CLEAR_EVERY = Duration.ofHours(1);

    @Resource(lookup = "concurrent/genkan")
    private ManagedScheduledExecutorService background;

    @Inject private ImportRuns runs;
    @Inject private ServerName server;
    @Inject private Clock clock;
    @Inject private ImportAge age;
    private Future<?> schedule;
    private Instant cleared = Instant.EPOCH;

    void begin(@Observes Startup.Started started) {
        runs.stopCutOff(run -> run.runsOn(server.toString()));
        schedule =
                background.scheduleWithFixedDelay(
                        this::look, LOOK_EVERY, LOOK_EVERY, TimeUnit.SECONDS);
    }

    @PreDestroy
    void end() {
        if (schedule != null) {
            schedule.cancel(false);
        }
    }

    /** Queues the run and comes back at once. */
    ImportRun start(ImportFile file, Society society, Mode mode, Optional<Long> staff) {
        var run = runs.queue(society, file, mode, staff);
        startNext(society.id());
        return run;
    }

    /** Whether it could be queued again. */
    boolean goOn(ImportRun run) {
        boolean queued = runs.goOn(run);
        if (queued) {
            startNext(run.societyId());
        }
        return queued;
    }

    void stop(ImportRun run) {
        runs.askToStop(run);
    }

    /** The turn of a run is over, one way or the other. */
    void ended(Stand stand, long society, State how) {
        runs.end(stand, how);
        background.execute(() -> startNext(society));
    }

    private void startNext(long society) {
        runs.claim(society, server.toString()).ifPresent(this::startJob);
    }

    private void startJob(Stand stand) {
        var parameters = new Properties();
        parameters.setProperty(RUN, Long.toString(stand.run()));
        try {
            BatchRuntime.getJobOperator().start(JOB, parameters);
        } catch (BatchRuntimeException notNow) {
            LOG.log(Level.ERROR, "run " + stand.run() + " could not be started", notNow);
            runs.end(stand, State.FAILED);
        }
    }

    /** Never throws: that would end the schedule. */
    private void look() {
        try {
            var silence = clock.instant().minus(SILENCE);
            runs.stopCutOff(run -> run.silentSince(silence));
            runs.underWay(EnumSet.of(State.WAITING)).stream()
                    .map(ImportRun::societyId)
                    .distinct()
                    .forEach(this::startNext);
            if (cleared.isBefore(clock.instant().minus(CLEAR_EVERY))) {
                cleared = clock.instant();
                age.clear();
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Cannot look after the imports; trying again", e);
        }
    }
}
