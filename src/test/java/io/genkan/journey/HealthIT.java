package io.genkan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.genkan.testing.CutWire;
import io.genkan.testing.Database;
import io.genkan.testing.Mailbox;
import io.genkan.testing.OwnServer;
import io.genkan.testing.PlainBrowser;
import io.genkan.testing.PlainPage;
import io.genkan.testing.Postgres;
import io.genkan.testing.Waiting;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** What an operator and a proxy are told, in good luck and in bad. One server for all of it. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class HealthIT {

    private static final Duration SOON = Duration.ofSeconds(10);
    private static final Duration DRAIN = Duration.ofSeconds(4);

    private static final Database DATABASE = Postgres.fresh("health");
    private static final CutWire WIRE =
            new CutWire(URI.create(DATABASE.url().substring(5)).getPort());
    private static final OwnServer SERVER = OwnServer.named("health");
    private static PlainBrowser browser;

    @BeforeAll
    static void begin() {
        Mailbox.shared();
        SERVER.on(
                        new Database(
                                "jdbc:postgresql://localhost:" + WIRE.port() + "/health",
                                "postgres"))
                .with("GENKAN_DRAIN_SECONDS", String.valueOf(DRAIN.toSeconds()))
                .with("DB_POOL_SIZE", "4")
                .start();
        DATABASE.seedSociety();
        browser = new PlainBrowser(SERVER.url().toString());
    }

    @AfterAll
    static void end() {
        SERVER.close();
        WIRE.close();
    }

    @Test
    @Order(1)
    @DisplayName("a server that is well says so, and nothing about anybody or any machine")
    void well() {
        assertThat(browser.get("/health/started").status()).isEqualTo(200);
        assertThat(browser.get("/health/live").status()).isEqualTo(200);
        var ready = browser.get("/health/ready");

        assertThat(ready.status()).isEqualTo(200);
        assertThat(checks(ready))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(
                                "database", "UP",
                                "clock", "UP",
                                "mail", "UP",
                                "migrations", "UP",
                                "staying", "UP"));
        assertThat(data(ready, "mail").get("answers").getAsBoolean()).isTrue();
        assertThat(ready.body()).doesNotContain("localhost", "127.0.0.1", "postgres", "Exception");
    }

    @Test
    @Order(2)
    @DisplayName("a clock two minutes off takes the server out, with the difference")
    void a_clock_that_is_off() {
        DATABASE.change("alter database health set search_path = public, pg_catalog");
        DATABASE.change(
                "create function public.now() returns timestamptz language sql as"
                        + " 'select pg_catalog.now() + interval ''2 minutes'''");
        WIRE.cut(); // or the connections go on with what they knew
        WIRE.repair();

        var ready = becomes("clock", "DOWN", SOON);
        assertThat(ready.status()).isEqualTo(503);
        assertThat(data(ready, "clock").get("secondsAhead").getAsInt()).isBetween(-122, -118);
        assertThat(browser.get("/health/live").status())
                .as("killing it would not help")
                .isEqualTo(200);

        DATABASE.change("drop function public.now()");
        DATABASE.change("alter database health reset search_path");
        becomes("clock", "UP", SOON);
    }

    @Test
    @Order(3)
    @DisplayName("a mail server that is away is told, and does not take the portal out")
    void mail_that_is_away() {
        Mailbox.shared().takeAway();
        try {
            var ready =
                    Waiting.until(
                            "the mail server is missed",
                            Duration.ofSeconds(30),
                            () -> java.util.Optional.of(ready()).filter(it -> !mailAnswers(it)));
            assertThat(ready.status()).isEqualTo(200);
            assertThat(checks(ready)).containsEntry("mail", "UP");
        } finally {
            Mailbox.shared().putBack();
        }
        Waiting.until("it is back", Duration.ofSeconds(30), () -> mailAnswers(ready()));
    }

    @Test
    @Order(4)
    @DisplayName("a database that is away takes the server out, which heals by itself within 10 s")
    void database_that_is_away() {
        WIRE.cut();
        var asked = System.nanoTime();
        var ready = becomes("database", "DOWN", SOON);
        assertThat(ready.status()).isEqualTo(503);
        assertThat(ready.body()).doesNotContain("postgres", "Exception", "localhost");
        assertThat(browser.get("/health/live").status())
                .as("killing it would not help")
                .isEqualTo(200);
        assertThat(Duration.ofNanos(System.nanoTime() - asked)).isLessThan(SOON);

        WIRE.repair();
        assertThat(becomes("database", "UP", SOON).status()).isEqualTo(200);
        assertThat(browser.get("/sign-in").status()).isEqualTo(200);
    }

    @Test
    @Order(9)
    @DisplayName(
            "a server that was told to end is not ready first, and goes on answering meanwhile")
    void the_end() {
        var process = ProcessHandle.of(SERVER.pid()).orElseThrow();
        long told = System.nanoTime();
        process.destroy();

        var ready = becomes("staying", "DOWN", DRAIN);
        assertThat(ready.status()).isEqualTo(503);
        assertThat(browser.get("/sign-in").status()).isEqualTo(200);
        Waiting.until("the server has ended", Duration.ofSeconds(60), () -> !process.isAlive());
        assertThat(Duration.ofNanos(System.nanoTime() - told)).isGreaterThan(DRAIN);
    }

    private static PlainPage becomes(String check, String status, Duration limit) {
        return Waiting.until(
                check + " is " + status,
                limit,
                () ->
                        java.util.Optional.of(ready())
                                .filter(ready -> status.equals(checks(ready).get(check))));
    }

    private static PlainPage ready() {
        return browser.get("/health/ready");
    }

    private static boolean mailAnswers(PlainPage ready) {
        return data(ready, "mail").get("answers").getAsBoolean();
    }

    private static Map<String, String> checks(PlainPage ready) {
        var found = new TreeMap<String, String>();
        each(ready, check -> found.put(name(check), check.get("status").getAsString()));
        return found;
    }

    private static JsonObject data(PlainPage ready, String name) {
        var found = new JsonObject[1];
        each(
                ready,
                check -> {
                    if (name(check).equals(name)) {
                        found[0] = check.getAsJsonObject("data");
                    }
                });
        return found[0];
    }

    private static String name(JsonObject check) {
        return check.get("name").getAsString();
    }

    private static void each(PlainPage ready, java.util.function.Consumer<JsonObject> use) {
        var checks =
                JsonParser.parseString(ready.body()).getAsJsonObject().getAsJsonArray("checks");
        StreamSupport.stream(checks.spliterator(), false)
                .map(check -> check.getAsJsonObject())
                .forEach(use);
    }
}
