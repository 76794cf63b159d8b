package io.genkan.provisioning;

import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;

/**
 * The reading side of a turn. Where it begins, the run's own row says and not the job's checkpoint:
 * that row is written with every chunk, too, and any server can go on from it.
 */
@Dependent
@Named("rowSource")
public class RowSource extends AbstractItemReader {

    @Inject private JobContext job;
    @Inject private ImportRuns runs;
    @Inject private Pieces pieces;

    @Override
    public void open(Serializable checkpoint) throws IOException {
        var parameters = BatchRuntime.getJobOperator().getParameters(job.getExecutionId());
        var plan = runs.plan(Long.parseLong(parameters.getProperty(MemberImport.RUN)));
        job.setTransientUserData(new Course(plan, pieces.read(plan.file())));
    }

    @Override
    public Entry readItem() throws IOException {
        return course().next();
    }

    @Override
    public Serializable checkpointInfo() {
        return course().stand().tally().read();
    }

    @Override
    public void close() throws IOException {
        if (course() != null) {
            course().close();
        }
    }

    private Course course() {
        return (Course) job.getTransientUserData();
    }
}
