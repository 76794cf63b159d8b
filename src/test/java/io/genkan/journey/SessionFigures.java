package io.genkan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.genkan.testing.Database;
import io.genkan.testing.Mailbox;
import io.genkan.testing.OwnServer;
import io.genkan.testing.PlainBrowser;
import io.genkan.testing.Postgres;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What sessions in the database cost a sign-in: the door, a passkey (no password, hence no hash),
 * the top page, the sign-out. Prints processor time, which other work on the machine lengthens less
 * than seconds. Run by hand.
 */
class SessionFigures {

    private static final int CYCLES = Integer.getInteger("session.cycles", 1000);

    private final Mailbox mailbox = Mailbox.shared();

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_sign_in_costs(boolean shared) {
        var database = Postgres.fresh("session-figures");
        try (var server = OwnServer.named("session-figures").on(database)) {
            if (shared) {
                server.including("shared-sessions.xml");
            }
            server.withJvm("-Xmx512m\n-XX:+UseSerialGC\n").start();
            database.seedSociety();
            String portal = server.url().toString();
            var member = new SampleMembers(portal).withLetter();
            var walk = new PlainMember(new PlainBrowser(portal), member);
            var passkey = SoftPasskey.finishing(walk, mailbox, portal);
            for (int round = 0; round < 5; round++) {
                measure(shared, server, database, () -> cycle(portal, passkey));
            }
        }
    }

    private static void measure(
            boolean shared, OwnServer server, Database database, Runnable cycle) {
        database.change("delete from attempt_count");
        var serverBefore = processorTime(server.pid());
        var databaseBefore = ofDatabase(database);
        for (int i = 0; i < CYCLES; i++) {
            cycle.run();
        }
        System.out.printf(
                "FIGURE sign-in, sessions %s: server %.2f ms, database %.2f ms of processor; load %.1f%n",
                shared ? "shared" : "in memory",
                processorTime(server.pid()).minus(serverBefore).toNanos() / 1e6 / CYCLES,
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

    private static Duration processorTime(long pid) {
        return ProcessHandle.of(pid)
                .flatMap(process -> process.info().totalCpuDuration())
                .orElse(Duration.ZERO);
    }
}
