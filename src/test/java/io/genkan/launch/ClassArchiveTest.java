package io.genkan.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClassArchiveTest {

    private static final int TERMINATED = 143;

    @TempDir private Path folder;

    @Test
    void what_a_server_wrote_as_it_ended_is_read_by_the_next_one() throws IOException {
        written(TERMINATED);

        assertThat(ClassArchive.in(folder).options()).contains("-XX:SharedArchiveFile=" + kept());
    }

    @ParameterizedTest
    @ValueSource(strings = {"clas", "klasses", ""})
    void one_that_was_cut_short_or_altered_would_crash_the_server_and_is_made_anew(String content)
            throws IOException {
        written(TERMINATED);
        Files.writeString(kept(), content);

        var options = ClassArchive.in(folder).options();

        assertThat(options).noneMatch(option -> option.startsWith("-XX:SharedArchiveFile"));
        assertThat(kept()).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 134, 137})
    void what_a_server_wrote_that_did_not_end_in_order_is_not_kept(int exit) throws IOException {
        written(exit);

        assertThat(kept()).doesNotExist();
    }

    private void written(int exit) throws IOException {
        var archive = ClassArchive.in(folder);
        Files.writeString(Path.of(target(archive.options())), "classes");
        archive.keepIfWhole(exit);
    }

    private static String target(List<String> options) {
        String option = "-XX:ArchiveClassesAtExit=";
        return options.stream()
                .filter(it -> it.startsWith(option))
                .map(it -> it.substring(option.length()))
                .findFirst()
                .orElseThrow();
    }

    private Path kept() {
        String jvm = System.getProperty("java.vm.version").replaceAll("[^\\w.+-]", "_");
        return folder.resolve("classes-" + jvm + ".jsa");
    }
}
