package io.genkan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.genkan.testing.Database;
import io.genkan.testing.Heap;
import io.genkan.testing.OwnServer;
import io.genkan.testing.Postgres;
import io.genkan.testing.Waiting;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.function.IntFunction;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How fast a file comes in on PostgreSQL, what that costs, and what the server holds meanwhile. Few
 * rows in every build; {@code -Dimport.rows=1000000} for the million of docs/operations.md. Prints
 * what it measures, the load of the machine as well: seconds on a busy machine say little, those of
 * the processors do.
 */
class ImportFiguresIT {

    private static final int ROWS = Integer.getInteger("import.rows", 50_000);
    private static final int MB = 1024 * 1024;
    private static final Duration PATIENCE = Duration.ofMinutes(20);

    private final OwnServer server = OwnServer.named("import-figures");
    private final ImportApi api = new ImportApi(server.url());
    private final Database database = Postgres.fresh("import-figures");
    @TempDir private Path folder;

    @BeforeEach
    void begin() {
        server.on(database)
                .with("DB_URL", database.url() + "?reWriteBatchedInserts=true")
                .withJvm("-Xmx512m\n-XX:+UseSerialGC\n")
                .start();
        database.seedSociety();
    }

    @AfterEach
    void end() {
        server.close();
    }

    @Test
    @DisplayName("a large file is validated, compared and stored in 64 MB of heap (S-123)")
    void a_large_file_comes_in_in_little_memory() {
        take("to warm up", 20_000, i -> "準備");
        take("new members", ROWS, i -> "本社");
        take("one in ten changed", ROWS, i -> i % 10 == 0 ? "支社" : "本社");

        assertThat(database.count("member", "role = 'MEMBER'")).isEqualTo(ROWS - ROWS / 1000);
        assertThat(database.count("initial_password", "true")).isEqualTo(ROWS - ROWS / 1000);
        assertThat(growth(LargeFile.write(folder.resolve("members.csv"), ROWS, i -> "東支社")))
                .isLessThanOrEqualTo(64L * MB);
    }

    private void take(String what, int rows, IntFunction<String> office) {
        var file = LargeFile.write(folder.resolve("members.csv"), rows, office);
        var before = Spent.now(server.pid(), databasePids());
        var sent = Instant.now();
        var run = begin(file);
        var begun = Instant.now();
        var ended = api.ended(run, PATIENCE);
        var spent = Spent.now(server.pid(), databasePids()).since(before);
        assertThat(ended.get("state").getAsString()).as(ended.toString()).isEqualTo("completed");
        double seconds = Duration.between(begun, Instant.now()).toMillis() / 1000.0;
        System.out.printf(
                "FIGURE import on PostgreSQL, %s: %,d rows in %.1f s (%,.0f rows/s) after %.1f s of sending; processor: server %.1f s, database %.1f s; load %.1f%n",
                what,
                rows,
                seconds,
                rows / seconds,
                Duration.between(sent, begun).toMillis() / 1000.0,
                spent.server().toMillis() / 1000.0,
                spent.database().toMillis() / 1000.0,
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    /** Of what is alive, looked at nine times while the file comes in; looking stops the server. */
    private long growth(Path file) {
        long before = Heap.liveBytes(server.pid());
        long most = before;
        var run = begin(file);
        for (int tenth = 1; tenth < 10; tenth++) {
            long rows = ROWS / 10L * tenth;
            Waiting.until(rows + " rows are read", PATIENCE, () -> read(run) >= rows);
            most = Math.max(most, Heap.liveBytes(server.pid()));
        }
        api.ended(run, PATIENCE);
        System.out.printf(
                "FIGURE import on PostgreSQL, live heap: %d MB before, at most %d MB in between, for %,d rows%n",
                before / MB, most / MB, ROWS);
        return most - before;
    }

    private long read(URI run) {
        return api.state(run).get("read").getAsLong();
    }

    private URI begin(Path file) {
        try {
            return api.begin(BodyPublishers.ofFile(file), "");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Time of processors, which other work on the machine does not lengthen much. */
    private record Spent(Duration server, Duration database) {

        static Spent now(long server, LongStream database) {
            return new Spent(
                    of(server), database.mapToObj(Spent::of).reduce(Duration.ZERO, Duration::plus));
        }

        Spent since(Spent before) {
            return new Spent(server.minus(before.server), database.minus(before.database));
        }

        private static Duration of(long pid) {
            return ProcessHandle.of(pid)
                    .flatMap(process -> process.info().totalCpuDuration())
                    .orElse(Duration.ZERO);
        }
    }

    private LongStream databasePids() {
        return database
                .rows("select pid from pg_stat_activity where pid <> pg_backend_pid()")
                .stream()
                .mapToLong(row -> (int) row.get("pid"));
    }
}
