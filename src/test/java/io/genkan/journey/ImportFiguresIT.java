package io.genkan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.genkan.testing.Heap;
import io.genkan.testing.OwnServer;
import io.genkan.testing.Waiting;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How fast a file comes in on PostgreSQL, and what the server holds meanwhile. A hundred thousand
 * rows in every build; {@code -Dimport.rows=1000000} for the million. Prints what it measures.
 */
class ImportFiguresIT {

    private static final int ROWS = Integer.getInteger("import.rows", 100_000);
    private static final int MB = 1024 * 1024;
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final OwnServer server = OwnServer.named("import-figures");
    private final ImportApi api = new ImportApi(server.url());
    private EmbeddedPostgres postgres;
    @TempDir private Path folder;

    @BeforeEach
    void begin() throws IOException, SQLException {
        postgres = EmbeddedPostgres.start();
        server.with(
                        "DB_URL",
                        postgres.getJdbcUrl("postgres", "postgres") + "&reWriteBatchedInserts=true")
                .with("DB_USER", "postgres")
                .withJvm("-Xmx512m\n-XX:+UseSerialGC\n")
                .start();
        seedSociety();
    }

    @AfterEach
    void end() throws IOException {
        server.close();
        postgres.close();
    }

    @Test
    @DisplayName("a file is validated, compared and stored at 8,000 rows a second in 64 MB")
    void a_large_file_comes_in_quickly_and_in_little_memory() throws SQLException {
        take("a few, to warm up", 20_000, i -> "準備");
        Figures first = take("new members", ROWS, i -> "本社");
        Figures again =
                take("the same again, one in ten changed", ROWS, i -> i % 10 == 0 ? "支社" : "本社");

        assertThat(count("select count(*) from member where role = 'MEMBER'"))
                .isEqualTo(ROWS - ROWS / 1000);
        assertThat(count("select count(*) from initial_password")).isEqualTo(ROWS - ROWS / 1000);
        assertThat(first.growth()).isLessThanOrEqualTo(64 * MB);
        assertThat(again.growth()).isLessThanOrEqualTo(64 * MB);
    }

    private record Figures(long perSecond, long growth) {}

    private Figures take(String what, int rows, IntFunction<String> office) {
        var file = LargeFile.write(folder.resolve("members.csv"), rows, office);
        long before = Heap.liveBytes(server.pid());
        var posted = Instant.now();
        URI run = begin(file);
        var begun = Instant.now();
        long most = most(run, before);
        var ended = api.ended(run, PATIENCE);
        assertThat(ended.get("state").getAsString()).as(ended.toString()).isEqualTo("completed");
        var taken =
                Duration.between(
                        Instant.parse(ended.get("startedAt").getAsString()),
                        Instant.parse(ended.get("endedAt").getAsString()));
        long perSecond = rows * 1000L / taken.toMillis();
        System.out.printf(
                "FIGURE import, PostgreSQL, %s: %,d rows in %.1f s after %.1f s of sending, %,d rows/s, heap +%d MB (from %d MB live)%n",
                what,
                rows,
                taken.toMillis() / 1000.0,
                Duration.between(posted, begun).toMillis() / 1000.0,
                perSecond,
                (most - before) / MB,
                before / MB);
        return new Figures(perSecond, most - before);
    }

    private URI begin(Path file) {
        try {
            return api.begin(BodyPublishers.ofFile(file), "");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /**
     * Of what is alive while it runs; looked at every few seconds, since looking stops the server.
     */
    private long most(URI run, long before) {
        long[] most = {before};
        Waiting.until(
                "the run ends",
                PATIENCE,
                () -> {
                    long read = api.state(run).get("read").getAsLong();
                    boolean over = !"running".equals(api.state(run).get("state").getAsString());
                    if (!over && read > 0) {
                        most[0] = Math.max(most[0], Heap.liveBytes(server.pid()));
                        LockSupport.parkNanos(3_000_000_000L);
                    }
                    return over;
                });
        return most[0];
    }

    private void seedSociety() throws SQLException, IOException {
        try (var sql = ImportFiguresIT.class.getResourceAsStream("/io/genkan/sample/society.sql");
                var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            for (String one :
                    new String(sql.readAllBytes(), StandardCharsets.UTF_8).split(";\\s*(\\n|$)")) {
                statement.execute(one);
            }
        }
    }

    private long count(String select) throws SQLException {
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            var found = statement.executeQuery(select);
            found.next();
            return found.getLong(1);
        }
    }
}
