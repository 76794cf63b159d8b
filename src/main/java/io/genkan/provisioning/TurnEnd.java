package io.genkan.provisioning;

import io.genkan.provisioning.ImportRun.State;
import jakarta.batch.api.listener.AbstractJobListener;
import jakarta.batch.runtime.BatchStatus;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Tells the run how its turn ended. */
@Dependent
@Named("turnEnd")
public class TurnEnd extends AbstractJobListener {

    @Inject private JobContext job;
    @Inject private MemberImport imports;

    @Override
    public void afterJob() {
        if (job.getTransientUserData() instanceof Course course) {
            imports.ended(course.stand(), course.society().id(), how(course));
        }
    }

    private State how(Course course) {
        if (job.getBatchStatus() == BatchStatus.FAILED) {
            return State.FAILED;
        }
        return course.atEnd() ? State.COMPLETED : State.STOPPED;
    }
}
