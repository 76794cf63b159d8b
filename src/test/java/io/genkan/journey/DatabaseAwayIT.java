package io.genkan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.genkan.testing.CutWire;
import io.genkan.testing.Database;
import io.genkan.testing.Mailbox;
import io.genkan.testing.OwnServer;
import io.genkan.testing.PlainBrowser;
import io.genkan.testing.Postgres;
import io.genkan.testing.Waiting;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** PostgreSQL is not there at the start, does not let us in, and goes while members are inside. */
class DatabaseAwayIT {

    private static final String USER = "careful";
    private static final Duration TO_HEAL = Duration.ofSeconds(10);

    private final OwnServer server = OwnServer.named("away");
    private final Database database = Postgres.fresh("away");
    private final CutWire wire = new CutWire(database);
    private final PlainBrowser browser = new PlainBrowser(server.url().toString());

    @BeforeEach
    void aDatabaseOutOfReach() {
        Mailbox.shared();
        wire.cut();
        Postgres.makeTables(database, "latest");
        database.seedSociety();
        Postgres.userWithPassword(USER, "wrong");
        server.with("DB_URL", wire.url()).with("DB_USER", USER).with("DB_PASSWORD", "right");
    }

    @AfterEach
    void end() {
        server.close();
        wire.close();
    }

    @Test
    @DisplayName(
            "no database, a wrong password, and a loss in the middle: told once each, and healed within ten seconds")
    void the_server_waits_for_its_database() {
        server.start();
        var closed = browser.get("sign-in");
        assertThat(closed.status()).isEqualTo(503);
        assertThat(closed.body()).contains("ただいまご利用いただけません");
        assertThat(told("The database does not answer: Connection to")).isEqualTo(1);

        wire.repair();
        Waiting.until(
                "a word about the password",
                TO_HEAL,
                () -> told("The database does not answer: FATAL: password authentication") == 1);
        assertThat(browser.get("").status()).isEqualTo(503);

        Postgres.changePassword(USER, "right");
        Waiting.until("it opens", TO_HEAL, () -> browser.get("sign-in").status() == 200);
        assertThat(told("Genkan is closed and tries again")).isEqualTo(2);

        var member = new SampleMembers(server.url().toString()).withLetter();
        var walk = new PlainMember(browser, member);
        var terms = walk.toTerms();
        wire.cut();
        assertThat(browser.get("sign-in").status()).isGreaterThanOrEqualTo(500);
        wire.repair();
        Waiting.until("it serves again", TO_HEAL, () -> browser.get("sign-in").status() == 200);
        PlainMember.must("メールアドレスの設定", walk.press(terms, "agree"));
    }

    private long told(String words) {
        return server.console().lines().filter(line -> line.contains(words)).count();
    }
}
