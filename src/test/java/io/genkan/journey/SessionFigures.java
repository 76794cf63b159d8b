package io.genkan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.genkan.testing.Database;
import io.genkan.testing.Mailbox;
import io.genkan.testing.OwnServer;
import io.genkan.testing.PlainBrowser;
import io.genkan.testing.Postgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What sessions in the database cost a sign-in: the door, a passkey (no password, hence no hash),
 * the top page, the sign-out. Prints processor time, which other work on the machine lengthens less
 * than seconds, without that of the compiler, which is at work for many thousand cycles yet. Run by
 * hand, on Linux.
 */
class SessionFigures {

    private static final int CYCLES = Integer.getInteger("session.cycles", 1000);

    private static final Pattern COMPILER = Pattern.compile("\\(C[12] Compiler");
    private static final int MILLIS_OF_TICK = 10;
    private static final int ROUNDS = 3;

    /** As many compilers from the beginning to the end. */
    private static final String JVM =
            "-Xmx512m\n-XX:+UseSerialGC\n-XX:-UseDynamicNumberOfCompilerThreads\n";

    private final Mailbox mailbox = Mailbox.shared();

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_sign_in_costs(boolean shared) {
        var database = Postgres.fresh("session-figures");
        try (var server = OwnServer.named("session-figures").on(database)) {
            if (shared) {
                server.including("shared-sessions.xml");
            }
            server.withJvm(JVM).start();
            database.seedSociety();
            String portal = server.url().toString();
            var member = new SampleMembers(portal).withLetter();
            var walk = new PlainMember(new PlainBrowser(portal), member);
            var passkey = SoftPasskey.finishing(walk, mailbox, portal);
            for (int round = 0; round < ROUNDS; round++) {
                measure(shared, server, database, () -> cycle(portal, passkey));
            }
        }
    }

    private static void measure(
            boolean shared, OwnServer server, Database database, Runnable cycle) {
        database.change("delete from attempt_count");
        var serverBefore = working(server.pid());
        var databaseBefore = ofDatabase(database);
        for (int i = 0; i < CYCLES; i++) {
            cycle.run();
        }
        System.out.printf(
                "FIGURE sign-in, sessions %s: server %.2f ms, database %.2f ms of processor; load %.1f%n",
                shared ? "shared" : "in memory",
                working(server.pid()).minus(serverBefore).toNanos() / 1e6 / CYCLES,
                ofDatabase(database).minus(databaseBefore).toNanos() / 1e6 / CYCLES,
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    private static void cycle(String portal, SoftPasskey passkey) {
        var browser = new PlainBrowser(portal);
        var door = browser.get("sign-in");
        var top = browser.follow(SoftPasskey.present(browser, door, passkey.answer(door)));
        assertThat(top.heading()).isEqualTo("サンプル健保ウェブ");
        assertThat(browser.post("sign-out", Map.of()).status()).isEqualTo(302);
    }

    private static Duration ofDatabase(Database database) {
        return database
                .rows(
                        "select pid from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()")
                .stream()
                .map(row -> processorTime((int) row.get("pid")))
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** All that it used but for the threads that compile, which live as long as the server. */
    private static Duration working(long pid) {
        try (var threads = Files.list(Path.of("/proc/" + pid + "/task"))) {
            long compiling =
                    threads.map(SessionFigures::stat)
                            .filter(stat -> COMPILER.matcher(stat).find())
                            .mapToLong(SessionFigures::ticks)
                            .sum();
            return processorTime(pid).minusMillis(compiling * MILLIS_OF_TICK);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** proc(5): number, name in brackets, and so on; empty for a thread that has just ended. */
    private static String stat(Path thread) {
        try {
            return Files.readString(thread.resolve("stat"));
        } catch (IOException ended) {
            return "";
        }
    }

    /** Fields 14 and 15, for itself and within the system. */
    private static long ticks(String stat) {
        String[] fields = stat.substring(stat.lastIndexOf(')') + 1).trim().split(" ");
        return fields.length < 13 ? 0 : Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
    }

    private static Duration processorTime(long pid) {
        return ProcessHandle.of(pid)
                .flatMap(process -> process.info().totalCpuDuration())
                .orElse(Duration.ZERO);
    }
}
