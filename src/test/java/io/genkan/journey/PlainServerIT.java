package io.genkan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.genkan.testing.Certificate;
import io.genkan.testing.Database;
import io.genkan.testing.InstalledServer;
import io.genkan.testing.Mailbox;
import io.genkan.testing.Nginx;
import io.genkan.testing.PlainBrowser;
import io.genkan.testing.PlainServer;
import io.genkan.testing.Postgres;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * The WAR in a server that was there before, behind nginx which ends TLS, both set up as
 * docs/operations.md tells. Nginx comes from 127.0.0.2; a stranger who reaches the server's own
 * port, from 127.0.0.1.
 */
class PlainServerIT {

    private static final Path FOLDER = Path.of("target/plain-server").toAbsolutePath();
    private static final String PUBLIC = "https://localhost:" + InstalledServer.freePort();

    private static final Mailbox MAILBOX = Mailbox.shared();

    private static Database database;
    private static InstalledServer server;
    private static Certificate certificate;
    private static Nginx nginx;

    @BeforeAll
    static void install() {
        database = Postgres.fresh("plain-server");
        server =
                PlainServer.withTheWar(FOLDER, database)
                        .with("GENKAN_API_TOKEN", "test-token-test-token-test-token-1")
                        .with("GENKAN_PUBLIC_URL", PUBLIC)
                        .with("GENKAN_PROXIES", Nginx.ADDRESS.replace(".", "\\."));
        PlainServer.start(server);
        database.seedSociety();
        certificate = Certificate.in(FOLDER.resolve("nginx"));
        nginx =
                Nginx.inFrontOf(
                        server.url().getPort(),
                        Integer.parseInt(PUBLIC.substring(PUBLIC.lastIndexOf(':') + 1)),
                        certificate,
                        FOLDER.resolve("nginx"));
    }

    @AfterAll
    static void stop() {
        if (nginx != null) {
            nginx.close();
        }
        server.close();
    }

    @Test
    void a_member_comes_in_for_the_first_time_and_again() {
        var member = member();
        var first = new PlainMember(behindNginx(), member);
        var again = new PlainMember(behindNginx(), member);

        var app = first.finishWithApp(MAILBOX);
        var asked = again.signIn(SampleMember.OWN_PASSWORD);
        var entering = again.browser().press(asked, "totpGo", Map.of("totpCode", app.unusedCode()));
        var top = again.browser().follow(entering);

        PlainMember.must("サンプル健保ウェブ", top);
        assertThat(again.browser().cookie("LtpaToken2")).isPresent();
        assertThat(entering.leadsTo().orElseThrow()).doesNotStartWith("http:");
    }

    @Test
    void pages_have_the_headers_that_genkan_xml_brings() {
        var answer = behindNginx().get("sign-in");

        assertThat(answer.headers().firstValue("X-Frame-Options")).hasValue("DENY");
        assertThat(answer.headers().firstValue("X-Powered-By")).isEmpty();
    }

    @Test
    void its_log_has_no_error_and_no_warning_of_the_configuration() {
        assertThat(server.console().lines())
                .noneMatch(line -> line.startsWith("[ERROR") || line.matches(".*CWWKG\\d+[EW].*"));
    }

    @Test
    @DisplayName("mailed links and counted addresses are not what a member's browser says (T16)")
    void behind_the_proxy_a_forged_header_changes_nothing() {
        var member = member();

        new PlainMember(forging(behindNginx()), member).toWaiting();

        String mail = MAILBOX.nextWithCode(member.address()).text();
        assertThat(mail).contains(PUBLIC + "/").doesNotContain("evil.example");
        assertThat(sourceOfTheLastAttempt()).isEqualTo("127.0.0.1");
    }

    @Test
    @DisplayName("a stranger at the server's own port is counted where they are (T2, T16)")
    void a_stranger_who_forges_is_counted_where_they_are() {
        var stranger = forging(new PlainBrowser(server.url().toString()));

        var page = stranger.open("sign-in");
        var answer = stranger.press(page, "go", Map.of("userId", "nobody", "password", "wrong"));

        assertThat(sourceOfTheLastAttempt()).isEqualTo("127.0.0.1");
        assertThat(answer.body() + answer.headers()).doesNotContain("evil.example");
    }

    @Test
    void a_stranger_who_forges_https_gets_cookies_for_tls_only_all_the_same() {
        var member = member();
        var stranger = forging(new PlainBrowser(server.url().toString()));

        var answer =
                stranger.press(
                        stranger.open("sign-in"),
                        "go",
                        Map.of("userId", member.userId(), "password", member.letterPassword()));

        assertThat(answer.headers().allValues("Set-Cookie"))
                .isNotEmpty()
                .allMatch(cookie -> cookie.contains("Secure") || cookie.contains("Max-Age=0"));
    }

    private static SampleMember member() {
        return new SampleMembers(server.url().toString()).withLetter();
    }

    private static PlainBrowser behindNginx() {
        return new PlainBrowser(PUBLIC + "/", certificate.trust());
    }

    private static PlainBrowser forging(PlainBrowser browser) {
        return browser.with("X-Forwarded-For", "203.0.113.9")
                .with("X-Forwarded-Proto", "https")
                .with("X-Forwarded-Host", "evil.example")
                .with("X-Forwarded-Port", "443")
                .with("Forwarded", "for=203.0.113.9;host=evil.example;proto=https")
                .with("$WSRA", "203.0.113.9")
                .with("$WSRH", "evil.example")
                .with("$WSSN", "evil.example")
                .with("$WSSC", "https")
                .with("$WSIS", "true");
    }

    private static Object sourceOfTheLastAttempt() {
        return database.value(
                "select source from audit_entry where event = 'AttemptMade' order by id desc"
                        + " fetch first 1 rows only");
    }
}
