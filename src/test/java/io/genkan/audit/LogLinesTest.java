package io.genkan.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogLinesTest {

    @TempDir private Path folder;

    @Test
    void a_line_is_a_line_and_a_restart_goes_on_below_it() throws IOException {
        for (String line : new String[] {"{\"id\":1}", "{\"id\":2}"}) {
            var lines = LogLines.to(folder.resolve("audit.jsonl").toString());
            lines.write(line);
            lines.close();
        }

        assertThat(folder.resolve("audit.jsonl.0")).hasContent("{\"id\":1}\n{\"id\":2}\n");
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void a_folder_that_is_not_there_stops_the_start() {
        assertThatIllegalStateException()
                .isThrownBy(() -> LogLines.to(folder.resolve("no/audit.jsonl").toString()))
                .withMessageContaining("GENKAN_AUDIT_LOG");
    }
}
