package io.genkan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.genkan.testing.Database;
import io.genkan.testing.InstalledServer;
import io.genkan.testing.PlainBrowser;
import io.genkan.testing.Postgres;
import io.genkan.testing.Rss;
import io.genkan.testing.Waiting;
import java.io.IOException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * {@code java -jar genkan.jar} on an empty machine: the environment is all it gets. One test, since
 * each start is dear: the first start, the end by SIGTERM, the second one, the end by kill.
 */
class PackagedIT {

    private static final Duration PATIENCE = Duration.ofSeconds(300);
    private static final Path JAR = Path.of("target/genkan.jar").toAbsolutePath();
    private static final String[] COMMAND = {"java", "-jar", JAR.toString()};

    private final InstalledServer server =
            InstalledServer.in(Path.of("target/packaged").toAbsolutePath());

    @AfterEach
    void end() {
        server.close();
    }

    @Test
    void the_jar_holds_no_key_no_password_no_sample_and_is_small() throws IOException {
        List<String> names;
        try (var jar = new ZipFile(JAR.toFile())) {
            names = jar.stream().map(ZipEntry::getName).toList();
        }

        assertThat(names)
                .anyMatch(name -> name.endsWith("jdbc/h2.jar"))
                .anyMatch(name -> name.endsWith("jdbc/postgresql.jar"))
                .anyMatch(name -> name.endsWith("genkan.war/WEB-INF/web.xml"))
                .noneMatch(
                        name ->
                                name.matches(
                                        ".*(\\.keys|\\.p12|\\.jks|\\.env|\\.properties\\.secret|bootstrap\\.properties|jvm\\.options)"))
                .noneMatch(name -> name.contains("genkan/sample") || name.contains("configDropins"))
                .noneMatch(name -> name.contains("greenmail") || name.contains("mailbox/"));
        assertThat(Files.size(JAR)).isLessThanOrEqualTo(95_000_000);
    }

    @Test
    void what_is_missing_is_told_in_one_message() {
        server.with("HTTP_PORT", "0")
                .with("GENKAN_HOME", home())
                .with("GENKAN_CLASS_ARCHIVE", "false");

        server.startUntil("Mend these settings", COMMAND);

        assertThat(server.console())
                .contains("GENKAN_PUBLIC_URL: missing; GENKAN_SECRET_KEYS: missing")
                .contains("DB_URL: missing")
                .contains("LTPA_KEYS_PASSWORD: missing");
    }

    @Test
    void it_starts_finishes_what_is_under_way_and_starts_quicker() {
        var database = Postgres.fresh("packaged");
        server.on(database).with("GENKAN_API_TOKEN", "test-token-test-token-test-token-1");
        server.with("GENKAN_HOME", home())
                .with("GENKAN_SESSIONS", "shared")
                .with("GENKAN_SECURE_COOKIES", "false");
        server.start(COMMAND);
        database.seedSociety();
        var member = new SampleMembers(server.url().toString()).withLetter();

        new PlainMember(new PlainBrowser(server.url().toString()), member).toTerms();
        assertThat(database.count("sessions", "true")).as("shared ones").isPositive();
        var browser = new PlainBrowser(server.url().toString());
        browser.press(browser.open("sign-in"), "go", wrongPassword(member));
        var answer = answerDuringTheEnd(database, browser, member);
        server.ended();

        assertThat(answer).contains("ログイン");
        assertThat(server.console()).contains("CWWKE0036I");
        assertThat(archives()).hasSize(1);

        long begun = System.nanoTime();
        server.startUntil("Launching genkan", COMMAND);
        Waiting.until("the first page", PATIENCE, this::showsItsDoor);
        print("first page %.1f s after the start", (System.nanoTime() - begun) / 1e9);
        server.pids().forEach(pid -> print("RSS %s", Rss.of(pid)));

        server.kill();
        Waiting.until("the end of the server, too", PATIENCE, () -> !isAnybodyThere());
    }

    /** The database keeps a sign-in waiting while the server is told to end. */
    private String answerDuringTheEnd(
            Database database, PlainBrowser browser, SampleMember member) {
        var page = browser.open("sign-in");
        var answer = new CompletableFuture<String>();
        database.whileLocked(
                "select * from attempt_count for update",
                () -> {
                    answer.completeAsync(
                            () -> browser.press(page, "go", wrongPassword(member)).body());
                    Waiting.until(
                            "a request that waits", PATIENCE, () -> isAnybodyWaiting(database));
                    server.terminate();
                    Waiting.until(
                            "its end", PATIENCE, () -> server.console().contains("CWWKE1100I"));
                });
        return answer.join();
    }

    private static boolean isAnybodyWaiting(Database database) {
        return database.count("pg_locks", "not granted") > 0;
    }

    private static Map<String, String> wrongPassword(SampleMember member) {
        return Map.of("userId", member.userId(), "password", "wrong");
    }

    private boolean showsItsDoor() {
        return isAnybodyThere()
                && new PlainBrowser(server.url().toString()).get("sign-in").status() == 200;
    }

    private boolean isAnybodyThere() {
        try (var connection = new Socket("localhost", server.url().getPort())) {
            return connection.isConnected();
        } catch (IOException nobody) {
            return false;
        }
    }

    private String home() {
        return server.folder().resolve("home").toString();
    }

    private List<String> archives() {
        return List.of(Path.of(home()).toFile().list((folder, name) -> name.endsWith(".jsa")));
    }

    private static void print(String form, Object... values) {
        System.out.printf("FIGURE java -jar genkan.jar: " + form + "%n", values);
    }
}
