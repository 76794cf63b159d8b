package io.genkan.provisioning;

import io.genkan.provisioning.ImportRun.State;
import io.genkan.society.Society;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A small file taken in while the caller waits: the sample's, before the server takes jobs. */
@ApplicationScoped
public class WaitedImport {

    @Inject private Reception reception;
    @Inject private ImportRuns runs;
    @Inject private Pieces pieces;
    @Inject private ServerName server;
    @Inject private ChunkTransaction chunk;

    /**
     * @throws UnreadableFile when the file as a whole is wrong
     */
    public void now(String text, String name, Society society) throws IOException, SQLException {
        var bytes = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        var file =
                reception.receive(bytes, Origin.system(name), society, Optional.of(Encoding.UTF_8));
        runs.queue(society, file, Mode.REAL, Optional.empty());
        var stand = runs.claim(society.id(), server.toString()).orElseThrow();
        try (var course = new Course(runs.plan(stand.run()), pieces.read(file.id()))) {
            chunk.write(course, all(course));
        }
        runs.end(stand, State.COMPLETED);
    }

    private static List<Entry> all(Course course) throws IOException {
        var entries = new ArrayList<Entry>();
        for (var entry = course.next(); entry != null; entry = course.next()) {
            entries.add(entry);
        }
        return entries;
    }
}
