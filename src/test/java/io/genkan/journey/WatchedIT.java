package io.genkan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.genkan.testing.PlainBrowser;
import io.genkan.testing.Waiting;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * What an operator's tools read of a server at work: figures, the trail as lines, who asked what.
 */
class WatchedIT extends PortalIT {

    private static final String TOKEN = "test-token-test-token-test-token-2";
    private static final Path LOGS = Path.of(System.getProperty("liberty.server"), "logs");
    private static final Path DASHBOARD = Path.of("docs/grafana/genkan.json");
    private static final Pattern FIGURE = Pattern.compile("(?<=\\W|^)(?:genkan|jvm|process)_\\w+");
    private static final Pattern ACCESS =
            Pattern.compile("\\[[^]]+] [A-Z]+ /[^? ]* [0-9]{3} (-|[0-9]+) [0-9]+");
    private static final Set<String> FIELDS =
            Set.of("at", "id", "event", "societyId", "memberId", "staffId", "source", "detail");

    private final PlainBrowser prometheus =
            new PlainBrowser(PORTAL).with("Authorization", "Bearer " + TOKEN);
    private final SampleMember member = members.withLetter();
    private final PlainMember walk = new PlainMember(new PlainBrowser(PORTAL), member);

    @Test
    @DisplayName("figures are told to the holder of the token alone")
    void figures_are_for_the_holder_of_the_token() {
        var nobody = new PlainBrowser(PORTAL);

        assertThat(nobody.get("metrics").status()).isEqualTo(401);
        assertThat(nobody.get("metrics").body()).isEmpty();
        assertThat(nobody.with("Authorization", "Bearer test-token").get("metrics").status())
                .isEqualTo(401);
        var answer = prometheus.get("metrics");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                .startsWith("text/plain; version=0.0.4");
    }

    @Test
    @DisplayName(
            "sign-ins, refusals and steps are counted, and nobody can be told from the figures")
    void what_members_do_is_counted() {
        double passed = figure("genkan_attempts_total{outcome=\"passed\",secret=\"totp\"}");
        double wrong = figure("genkan_attempts_total{outcome=\"wrong\",secret=\"password\"}");
        double terms = figure("genkan_onboarding_steps_total{step=\"terms\"}");
        double address = figure("genkan_onboarding_steps_total{step=\"address\"}");
        double password = figure("genkan_onboarding_steps_total{step=\"password\"}");
        double enrolled = figure("genkan_enrolments_total{method=\"totp\"}");

        walk.signIn("Machigai-9931");
        var app = walk.finishWithApp(mailbox);
        var again = new PlainMember(new PlainBrowser(PORTAL), member);
        again.press(
                again.signIn(SampleMember.OWN_PASSWORD), "totpGo", "totpCode", app.unusedCode());

        assertThat(figure("genkan_attempts_total{outcome=\"wrong\",secret=\"password\"}"))
                .isEqualTo(wrong + 1);
        assertThat(figure("genkan_attempts_total{outcome=\"passed\",secret=\"totp\"}"))
                .isGreaterThan(passed);
        assertThat(figure("genkan_onboarding_steps_total{step=\"terms\"}")).isEqualTo(terms + 1);
        assertThat(figure("genkan_onboarding_steps_total{step=\"address\"}"))
                .isEqualTo(address + 1);
        assertThat(figure("genkan_onboarding_steps_total{step=\"password\"}"))
                .isEqualTo(password + 1);
        assertThat(figure("genkan_enrolments_total{method=\"totp\"}")).isEqualTo(enrolled + 1);
        assertThat(figure("genkan_pool_limit")).isEqualTo(30);
        assertThat(figure("genkan_database_up")).isEqualTo(1);
        assertThat(figure("genkan_mail_up")).isEqualTo(1);
        assertThat(figure("genkan_clock_ahead_seconds")).isBetween(-5.0, 5.0);
        assertThat(figures()).doesNotContain(member.userId(), member.name(), member.address());
    }

    @Test
    @DisplayName("every figure that the dashboard draws exists")
    void the_dashboard_draws_what_there_is() throws IOException {
        walk.finishWithApp(mailbox);
        var drawn =
                FIGURE.matcher(Files.readString(DASHBOARD))
                        .results()
                        .map(found -> found.group())
                        .collect(Collectors.toCollection(TreeSet::new));
        var told =
                figures()
                        .lines()
                        .filter(line -> !line.startsWith("#"))
                        .map(line -> line.split("[{ ]")[0])
                        .collect(Collectors.toCollection(TreeSet::new));

        assertThat(drawn).hasSizeGreaterThan(15).isSubsetOf(told);
    }

    @Test
    @DisplayName("T29: each entry of the trail is a line of JSON as well, with numbers for people")
    void the_trail_is_copied_line_by_line() {
        walk.finishWithApp(mailbox);

        long id = (long) database.value("select id from member where user_id = ?", member.userId());
        var entries =
                database.rows(
                        "select id, event, detail from audit_entry where member_id = ? order by id",
                        id);
        var copied =
                Waiting.until(
                        "all entries are copied",
                        Duration.ofSeconds(10),
                        () ->
                                Optional.of(copied(id))
                                        .filter(lines -> lines.size() == entries.size()));

        for (int i = 0; i < entries.size(); i++) {
            var line = copied.get(i);
            assertThat(FIELDS).containsAll(line.keySet());
            assertThat(line.get("id").getAsLong()).isEqualTo(entries.get(i).get("id"));
            assertThat(line.get("event").getAsString()).isEqualTo(entries.get(i).get("event"));
            assertThat(line.get("detail").getAsString()).isEqualTo(entries.get(i).get("detail"));
            assertThat(line.get("source").getAsString()).isEqualTo("127.0.0.0/24");
            assertThat(line.get("societyId").getAsLong()).isEqualTo(1);
        }
        assertThat(read("audit.jsonl.0"))
                .doesNotContain(member.userId(), member.name(), member.address(), "127.0.0.1");
    }

    @Test
    @DisplayName("who asked for what is logged without codes, tokens and addresses")
    void requests_are_logged_without_what_is_secret() {
        walk.toWaiting();
        var link = mailbox.nextWithCode(member.address()).link();
        walk.browser().open(link);

        var log =
                Waiting.until(
                        "the link's page is in the log",
                        Duration.ofSeconds(30),
                        () ->
                                Optional.of(read("http_access.log"))
                                        .filter(text -> text.contains(" GET /confirm 200 ")));
        String token = link.substring(link.indexOf('=') + 1);
        assertThat(token).hasSizeGreaterThan(20);
        assertThat(log).doesNotContain(token, "127.0.0.1", member.userId());
        assertThat(log.lines().filter(line -> line.contains(" /confirm ")))
                .allMatch(line -> ACCESS.matcher(line).matches());
    }

    private List<JsonObject> copied(long member) {
        return read("audit.jsonl.0")
                .lines()
                .map(line -> JsonParser.parseString(line).getAsJsonObject())
                .filter(line -> line.has("memberId") && line.get("memberId").getAsLong() == member)
                .toList();
    }

    private String figures() {
        return prometheus.get("metrics").body();
    }

    /** 0 when there is none yet, as for a counter that never counted. */
    private double figure(String name) {
        return figures()
                .lines()
                .filter(line -> line.startsWith(name + " "))
                .mapToDouble(line -> Double.parseDouble(line.substring(name.length() + 1)))
                .findFirst()
                .orElse(0);
    }

    private static String read(String log) {
        try {
            return Files.readString(LOGS.resolve(log));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
