package io.genkan.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.genkan.testing.PlainBrowser;
import io.genkan.testing.PlainPage;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever asks for a host that is no society's, by a wrong name in the DNS or a forged header. */
class UnknownHostIT extends PortalIT {

    private final PlainBrowser browser = new PlainBrowser(PORTAL);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example",
                "localhost.evil.example",
                "unknown.localhost",
                "localhost.",
                "[::1]",
                "10.0.0.5",
                "' or ''='",
                "evil.example:80@localhost",
                "localhost, evil.example"
            })
    @DisplayName("a forged Host gets a small page, no session, no trace, no fault (T16)")
    void a_host_that_is_nobody_s_is_turned_away(String host) {
        browser.with("Host", host);
        for (String path :
                List.of(
                        "",
                        "sign-in",
                        "start",
                        "recover/password",
                        "staff",
                        "staff-setup?t=x",
                        "sign-out",
                        "society.css",
                        "society-logo",
                        "nothing",
                        "index.xhtml",
                        "jakarta.faces.resource/nothing",
                        "jakarta.faces.resource")) {
            mustTurnAway(path, browser.get(path));
        }
        for (String way : List.of("jakarta.faces.resource/..;/sign-in", "api/..;/sign-in")) {
            assertThat(browser.get(way).status()).as("refused by the server itself").isEqualTo(400);
        }
        mustTurnAway("post", browser.post("sign-in", Map.of("userId", "x", "password", "y")));
    }

    @Test
    @DisplayName("with a forged Host nothing is mailed and nothing is asked for (CVE-2017-12161)")
    void nothing_is_mailed_with_a_forged_host() {
        var member = members.withLetter();
        new PlainMember(new PlainBrowser(PORTAL), member).finishWithApp(mailbox);
        mailbox.next(member.address());
        var page = browser.open("recover/password");
        long asked = database.count("audit_entry", "event = 'RecoveryAsked'");

        browser.with("Host", "evil.example");
        var answer = browser.press(page, "send", Map.of("userId", member.userId()));

        mustTurnAway("send", answer);
        assertThat(database.count("audit_entry", "event = 'RecoveryAsked'")).isEqualTo(asked);
    }

    @Test
    @DisplayName("what a proxy would say of the host is not believed from anybody (T16)")
    void forwarded_hosts_change_nothing() {
        browser.with("X-Forwarded-Host", "evil.example").with("Forwarded", "host=evil.example");

        var page = browser.get("account");

        assertThat(page.leadsTo().orElse("")).startsWith(PORTAL + "sign-in");
        assertThat(browser.open("sign-in").heading()).isEqualTo("ログイン");
    }

    @Test
    void a_host_is_read_in_any_case_and_with_any_port() {
        String port = System.getProperty("test.http.port");

        assertThat(browser.with("Host", "LocalHost:" + port).get("sign-in").status())
                .isEqualTo(200);
        assertThat(browser.with("Host", "localhost").get("sign-in").status()).isEqualTo(200);
    }

    @Test
    @DisplayName("the page is readable on every screen, in the reader's language")
    void the_page_says_what_to_do() {
        var phone = onPhone();
        var page = phone.open(SecondSociety.at("unknown.localhost"));
        phone.forgiveProblems();

        assertThat(
                        page.getByRole(
                                AriaRole.HEADING,
                                new Page.GetByRoleOptions().setName("このアドレスに、健康保険組合のページはありません")))
                .isVisible();
        assertThat(
                        browser.with("Host", "evil.example")
                                .with("Accept-Language", "en")
                                .get("")
                                .heading())
                .isEqualTo("No health insurance society is at this address");
    }

    private void mustTurnAway(String path, PlainPage answer) {
        assertThat(answer.status()).as(path).isEqualTo(421);
        assertThat(answer.showsItsInside()).as(path).isFalse();
        assertThat(answer.body()).as(path).doesNotContain("サンプル健");
        assertThat(browser.cookies()).as(path).isEmpty();
    }
}
