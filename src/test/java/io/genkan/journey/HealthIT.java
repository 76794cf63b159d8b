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
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
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
    private static final CutWire WIRE = new CutWire(DATABASE);
    private static final OwnServer SERVER = OwnServer.named("health");
    private static PlainBrowser browser;

    @BeforeAll
    static void begin() {
        Mailbox.shared();
        SERVER.on(new Database(WIRE.url(), DATABASE.user()))
                .with("GENKAN_DRAIN_SECONDS", String.valueOf(DRAIN.toSeconds()))
                .with("DB_POOL_SIZE", "12")
                .start();
        DATABASE.seedSociety();
        browser = new PlainBrowser(SERVER.url().toString());
    }

    @AfterEach
    void mend() {
        WIRE.repair();
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
                                "places", "UP",
                                "staying", "UP"));
        assertThat(data(ready, "mail").get("answers").getAsBoolean()).isTrue();
        assertThat(ready.body()).doesNotContain("localhost", "127.0.0.1", "postgres", "Exception");
        assertThat(browser.get("/metrics").status()).as("no token, no figures").isEqualTo(404);
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
                            () -> Optional.of(ready()).filter(it -> !mailAnswers(it)));
            assertThat(ready.status()).isEqualTo(200);
            assertThat(checks(ready)).containsEntry("mail", "UP");
        } finally {
            Mailbox.shared().putBack();
        }
        Waiting.until("it is back", Duration.ofSeconds(30), () -> mailAnswers(ready()));
    }

    @Test
    @Order(3)
    @DisplayName("the statements of the runbooks run")
    void statements_of_the_runbooks() throws IOException {
        String document = Files.readString(Path.of("docs/operations.md"));
        var statements =
                Pattern.compile("```sql\n(.*?);?\n```", Pattern.DOTALL)
                        .matcher(document.substring(document.indexOf("## Runbooks")))
                        .results()
                        .map(found -> found.group(1))
                        .toList();

        assertThat(statements).hasSizeGreaterThanOrEqualTo(3);
        for (String statement : statements) {
            if (statement.startsWith("select")) {
                DATABASE.rows(statement);
            } else {
                DATABASE.change(statement);
            }
        }
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
    @Order(5)
    @DisplayName("while the database is away every page says so, and nobody has to sign in again")
    void pages_while_the_database_is_away() {
        var member = new SampleMembers(SERVER.url().toString()).withLetter();
        var inside = new PlainMember(new PlainBrowser(SERVER.url().toString()), member);
        inside.finishWithApp(Mailbox.shared());
        var door = browser.open("/sign-in");

        WIRE.cut();
        var pages =
                List.of(
                        browser.get("/sign-in"),
                        browser.press(door, "go", Map.of("userId", "x", "password", "y")),
                        browser.get("/recover"),
                        browser.get("/no-such-page"),
                        inside.browser().get("/"),
                        inside.browser().get("/account"));
        var api = new ImportApi(SERVER.url()).post(BodyPublishers.ofString("user_id"), "UTF-8", "");
        var english = new PlainBrowser(SERVER.url().toString()).with("Accept-Language", "en");

        assertThat(pages)
                .allSatisfy(
                        page -> {
                            assertThat(page.status()).isEqualTo(503);
                            assertThat(page.heading()).isEqualTo("ただいまご利用いただけません");
                            assertThat(page.headers().firstValue("Retry-After")).contains("60");
                            assertThat(page.showsItsInside()).isFalse();
                        });
        assertThat(browser.get(stylesheet(pages.get(0))).status()).isEqualTo(200);
        assertThat(english.get("/sign-in").heading()).isEqualTo("Not available right now");
        assertThat(api.statusCode()).isEqualTo(503);
        assertThat(api.body()).doesNotContain("Exception", "localhost");

        WIRE.repair();
        becomes("database", "UP", SOON);
        assertThat(inside.browser().get("/").heading()).isEqualTo("サンプル健保ウェブ");
    }

    @Test
    @Order(6)
    @DisplayName("what was acknowledged before the database went away is there afterwards")
    void no_acknowledged_change_is_lost() {
        var members = new SampleMembers(SERVER.url().toString()).withLetters(4);
        var walks =
                members.stream()
                        .map(m -> new PlainMember(new PlainBrowser(SERVER.url().toString()), m))
                        .toList();
        var terms = walks.stream().map(PlainMember::toTerms).toList();

        var answers =
                IntStream.range(0, walks.size())
                        .mapToObj(i -> later(() -> agree(walks.get(i), terms.get(i))))
                        .toList();
        CompletableFuture.anyOf(answers.toArray(CompletableFuture[]::new)).join();
        WIRE.cut();
        var statuses = answers.stream().map(CompletableFuture::join).toList();
        WIRE.repair();
        becomes("database", "UP", SOON);

        for (int i = 0; i < walks.size(); i++) {
            assertThat(statuses.get(i)).isIn(302, 503);
            if (statuses.get(i) == 302) {
                assertThat(Facts.of(members.get(i), DATABASE)).containsEntry("consents", 1L);
            } else {
                PlainMember.must("メールアドレスの設定", walks.get(i).press(terms.get(i), "agree"));
            }
        }
        assertThat(statuses).contains(302);
    }

    @Test
    @Order(7)
    @DisplayName("when all places are taken, others read that within seconds, and it passes")
    void no_place_left() {
        var members = new SampleMembers(SERVER.url().toString()).withLetters(8);
        var blocked = new ArrayList<CompletableFuture<Integer>>();

        DATABASE.whileLocked(
                "select id from member for update",
                () -> {
                    members.forEach(member -> blocked.add(later(() -> signIn(member))));
                    assertThat(becomes("places", "DOWN", SOON.multipliedBy(2)).status())
                            .isEqualTo(503);
                    assertThat(checks(ready())).containsEntry("database", "UP");
                    long asked = System.nanoTime();
                    var page = browser.get("/sign-in");
                    assertThat(Duration.ofNanos(System.nanoTime() - asked)).isLessThan(SOON);
                    assertThat(page.status()).isEqualTo(503);
                    assertThat(page.heading()).isEqualTo("ただいま混み合っています");
                    assertThat(page.headers().firstValue("Retry-After")).contains("60");
                });

        becomes("places", "UP", SOON);
        assertThat(blocked).allSatisfy(it -> assertThat(it.join()).isIn(302, 503));
        assertThat(browser.get("/sign-in").status()).isEqualTo(200);
    }

    @Test
    @Order(8)
    @DisplayName("a database that hangs: pages say so within seconds, and it heals within 10 s")
    void database_that_hangs() {
        WIRE.block();
        var caught = later(() -> browser.get("/sign-in").status());
        becomes("database", "DOWN", SOON);
        long asked = System.nanoTime();
        var page = browser.get("/sign-in");

        assertThat(Duration.ofNanos(System.nanoTime() - asked)).isLessThan(SOON);
        assertThat(page.status()).isEqualTo(503);
        assertThat(page.heading()).isEqualTo("ただいまご利用いただけません");

        WIRE.repair();
        becomes("database", "UP", SOON);
        assertThat(browser.get("/sign-in").status()).isEqualTo(200);
        assertThat(caught.join()).isIn(200, 503);
    }

    @Test
    @Order(9)
    @DisplayName(
            "a server that was told to end, by systemd twice at once, is not ready first and goes on answering")
    void the_end() {
        var process = ProcessHandle.of(SERVER.pid()).orElseThrow();
        long told = System.nanoTime();
        process.destroy();
        process.destroy();

        var ready = becomes("staying", "DOWN", DRAIN);
        assertThat(ready.status()).isEqualTo(503);
        assertThat(browser.get("/sign-in").status()).isEqualTo(200);
        Waiting.until("the server has ended", Duration.ofSeconds(60), () -> !process.isAlive());
        assertThat(Duration.ofNanos(System.nanoTime() - told)).isGreaterThan(DRAIN);
    }

    private static CompletableFuture<Integer> later(Supplier<Integer> work) {
        return CompletableFuture.supplyAsync(work, command -> new Thread(command).start());
    }

    private static int agree(PlainMember walk, PlainPage terms) {
        return walk.browser().press(terms, "agree", Map.of()).status();
    }

    private static int signIn(SampleMember member) {
        var own = new PlainBrowser(SERVER.url().toString());
        var typed = Map.of("userId", member.userId(), "password", member.letterPassword());
        return own.press(own.open("/sign-in"), "go", typed).status();
    }

    private static String stylesheet(PlainPage page) {
        var link = Pattern.compile("stylesheet\" href=\"([^\"]+)").matcher(page.body());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private static PlainPage becomes(String check, String status, Duration limit) {
        return Waiting.until(
                check + " is " + status,
                limit,
                () ->
                        Optional.of(ready())
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

    private static void each(PlainPage ready, Consumer<JsonObject> use) {
        var checks =
                JsonParser.parseString(ready.body()).getAsJsonObject().getAsJsonArray("checks");
        StreamSupport.stream(checks.spliterator(), false)
                .map(check -> check.getAsJsonObject())
                .forEach(use);
    }
}
