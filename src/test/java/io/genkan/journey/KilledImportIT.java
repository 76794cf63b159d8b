package io.genkan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import io.genkan.testing.OwnServer;
import io.genkan.testing.Waiting;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The power goes while a file comes in, and the import ends as if it had not. */
class KilledImportIT {

    private static final int ROWS = 40_000;
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String MEMBERS =
            """
            select symbol, number, branch, name, kana, birth_date, office, leaves_on, epoch,
              version, role, kind, length(recipe) recipe
            from member left join initial_password on member_id = id
            where society_id = ? order by user_id
            """;
    private static final String REJECTIONS =
            """
            select line, field, reason, substring(row_text, 2) text from import_rejection j join import_run r on r.id = j.run_id
            where r.society_id = ? order by line
            """;
    private static final String SECOND_SOCIETY =
            """
            insert into society (id, host, service_name, society_name, page_name, sender, telephone, hours, guessable_password)
            select 2, 'second.example', service_name, society_name, page_name, sender, telephone, hours, guessable_password
            from society where id = 1
            """;

    private final OwnServer server = OwnServer.named("killed-import");
    private final ImportApi api = new ImportApi(server.url());
    @TempDir private Path folder;

    @BeforeEach
    void begin() {
        server.start();
        server.database().seedSociety();
        server.database().change(SECOND_SOCIETY);
    }

    @AfterEach
    void end() {
        server.close();
    }

    @Test
    @DisplayName("an import that is killed twice ends like one that is not")
    void a_killed_import_goes_on_where_it_was() throws IOException {
        var file = fileWithTwins();
        var killed = api.begin(BodyPublishers.ofFile(file), "?society=1");
        killAfter(killed, 5_000);
        long done = stopped(killed);
        assertThat(done)
                .as("what H2 has not written down yet goes with a kill, as a whole")
                .isBetween(1_000L, ROWS - 1_000L);
        assertThat(api.restart(killed).statusCode()).isEqualTo(202);
        killAfter(killed, done + 5_000);
        stopped(killed);
        assertThat(api.restart(killed).statusCode()).isEqualTo(202);
        var afterKills = api.ended(killed, PATIENCE);

        // other ids, or they would be the first society's members
        String others = Files.readString(file).replace("\nM", "\nN");
        var unkilled = api.ended(api.begin(others, "?society=2"), PATIENCE);

        for (String count : List.of("state", "read", "accepted", "changed", "rejected")) {
            assertThat(afterKills.get(count)).as(count).isEqualTo(unkilled.get(count));
        }
        assertThat(afterKills.get("state").getAsString()).isEqualTo("completed");
        assertThat(afterKills.get("rejected").getAsLong()).isEqualTo(ROWS / 1000 + 1);
        assertThat(rows(MEMBERS, 1)).hasSize(ROWS - ROWS / 1000).isEqualTo(rows(MEMBERS, 2));
        assertThat(rows(REJECTIONS, 1)).isEqualTo(rows(REJECTIONS, 2));
        assertThat(server.database().count("import_piece", "true")).isZero();
        assertThat(api.restart(killed).statusCode()).as("it is through").isEqualTo(409);
    }

    /** The last row has the id of the first, which a run that begins in the middle has not read. */
    private Path fileWithTwins() throws IOException {
        var file = LargeFile.write(folder.resolve("members.csv"), ROWS, i -> "本社");
        String first = Files.readAllLines(file).get(1);
        Files.writeString(file, Files.readString(file) + first + "\r\n");
        return file;
    }

    private void killAfter(URI run, long rows) {
        Waiting.until(rows + " rows are read", PATIENCE, () -> read(api.state(run)) >= rows);
        server.kill();
        server.start();
    }

    private long stopped(URI run) {
        var state = api.state(run);
        assertThat(state.get("state").getAsString()).isEqualTo("stopped");
        return read(state);
    }

    private static long read(JsonObject state) {
        return state.get("read").getAsLong();
    }

    /** Another society has its own ids and passwords; everything else has to be the same. */
    private List<Map<String, Object>> rows(String select, long society) {
        return server.database().rows(select, society);
    }
}
