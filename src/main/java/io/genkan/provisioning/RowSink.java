package io.genkan.provisioning;

import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.sql.SQLException;
import java.util.List;

/** The writing side of a turn, in the transaction of the chunk. */
@Dependent
@Named("rowSink")
public class RowSink extends AbstractItemWriter {

    @Inject private JobContext job;
    @Inject private ChunkTransaction chunk;

    @Override
    public void writeItems(List<Object> items) throws SQLException {
        var course = (Course) job.getTransientUserData();
        try {
            chunk.write(course, items.stream().map(Entry.class::cast).toList());
        } catch (SQLException drivers) {
            // to be tried again, it has to be of a class that our class loader knows
            throw new SQLException(drivers);
        }
    }
}
