package io.genkan.provisioning;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** One chunk, in the transaction of the job or in one of its own. */
@ApplicationScoped
public class ChunkTransaction {

    @Resource(lookup = "jdbc/genkan")
    private DataSource database;

    @Inject private ChunkWriter writer;

    @Transactional(rollbackOn = SQLException.class)
    void write(Course course, List<Entry> entries) throws SQLException {
        try (var connection = database.getConnection()) {
            course.reached(writer.write(connection, course, entries));
            if (RunRows.askedToStop(connection, course.stand().run())) {
                course.stop();
            }
        }
    }
}
