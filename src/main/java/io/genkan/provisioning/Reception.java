package io.genkan.provisioning;

import io.genkan.society.Society;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response.Status;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Takes a file in as it comes over the wire and looks it over on the way; never holds more than a
 * piece of it. What cannot work whatever its rows say is refused at once.
 */
@ApplicationScoped
public class Reception {

    static final long MOST_BYTES = 300L * 1024 * 1024;
    static final long MOST_ROWS = 1_000_000;

    @Inject private ImportFiles files;
    @Inject private Pieces pieces;

    /**
     * @param named what the sender says of its encoding; found out when it says nothing
     * @throws UnreadableFile when the file as a whole is wrong
     */
    ImportFile receive(InputStream body, Origin origin, Society society, Optional<Encoding> named)
            throws IOException {
        var file = files.begin(society, origin);
        boolean kept = false;
        try {
            var complete = keep(file, body, named);
            kept = true;
            return complete;
        } finally {
            if (!kept) {
                files.discard(file);
            }
        }
    }

    private ImportFile keep(ImportFile file, InputStream body, Optional<Encoding> named)
            throws IOException {
        Survey survey;
        long bytes;
        try (var copy = pieces.write(file.id());
                var copied = new CopiedStream(body, copy, MOST_BYTES)) {
            survey = Survey.of(new Lines(copied));
            bytes = copied.bytes();
        }
        if (survey.lines() > MOST_ROWS + 1) {
            throw new UnreadableFile(
                    Status.REQUEST_ENTITY_TOO_LARGE, "一度に取り込めるのは 1,000,000 行までです。ファイルを分けてください。");
        }
        named.ifPresent(survey::agree);
        var encoding = named.orElseGet(survey::found);
        try (var again = pieces.read(file.id())) {
            new RowReader(new Lines(again), encoding).header();
        }
        return files.complete(file, encoding, bytes, survey.lines());
    }
}
