package io.genkan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.genkan.testing.PlainBrowser;
import io.genkan.testing.PlainPage;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Before a change of what opens the account: a fresh proof, whatever the session is worth. */
class ReauthenticationIT extends PortalIT {

    private static final String CHANGE = "account/change/add";

    private final SampleMember member = members.withLetter();
    private final PlainBrowser browser = new PlainBrowser(PORTAL);
    private final PlainMember plain = new PlainMember(browser, member);

    @Test
    @DisplayName("a stolen session changes nothing (T10, T22, CVE-2021-20262, CVE-2026-7507)")
    void a_stale_session_is_asked_for_the_method_and_returns() {
        var app = plain.finishWithApp(mailbox);
        var code = app.unusedCode();
        assertThat(browser.get(CHANGE).leadsTo()).isEmpty();

        proofsGrowOld();
        for (String other :
                new String[] {
                    "/account/change/add.xhtml", "account//change/add", "account;x/change/add"
                }) {
            assertThat(browser.get(other).leadsTo().orElseThrow()).contains("/account/confirm");
        }
        var asked = PlainMember.must("ワンタイムパスワード認証", browser.open(CHANGE));
        assertThat(browser.post(CHANGE, asked.hidden()).leadsTo().orElseThrow())
                .contains("/account/confirm");
        var refused = plain.press(asked, "totpGo", "totpCode", wrong(code));
        PlainMember.must("ワンタイムパスワード認証", refused);

        var before = browser.cookie("JSESSIONID");
        var answer = browser.press(refused, "totpGo", Map.of("totpCode", code));
        assertThat(browser.cookie("JSESSIONID"))
                .as("at a rise the id changes")
                .isNotEqualTo(before);
        assertThat(answer.leadsTo()).hasValueSatisfying(to -> assertThat(to).endsWith(CHANGE));
        assertThat(browser.get(CHANGE).leadsTo()).isEmpty();
    }

    @Test
    @DisplayName("who has mailed codes only proves the password and a new code (T22)")
    void a_mailbox_alone_changes_nothing() {
        plain.finishWithMail(mailbox);
        proofsGrowOld();

        var password = PlainMember.must("パスワードの確認", browser.open(CHANGE));
        var code = plain.press(password, "passwordGo", "knownPassword", SampleMember.OWN_PASSWORD);
        PlainMember.must("ワンタイムパスワード (OTP) メール認証", code);
        String mailed = mailbox.nextWithCode(member.address()).code();

        assertThat(browser.press(code, "mailGo", Map.of("emailotpCode", mailed)).leadsTo())
                .hasValueSatisfying(to -> assertThat(to).endsWith(CHANGE));
    }

    @Test
    @DisplayName("a form of another sign-in, and another host's address, lead nowhere (T14, T15)")
    void foreign_forms_and_addresses_are_not_taken() {
        var app = plain.finishWithApp(mailbox);
        var code = app.unusedCode();
        proofsGrowOld();
        var asked = browser.open("account/confirm?to=https://evil.example/");

        var foreign = Map.of("ticket", "x", "totpCode", code);
        assertThat(browser.press(asked, "totpGo", foreign).leadsTo().orElseThrow())
                .endsWith("/account/confirm");
        PlainPage answer = browser.press(asked, "totpGo", Map.of("totpCode", code));
        assertThat(answer.leadsTo().orElseThrow()).isEqualTo(PORTAL + "account");
    }

    private void proofsGrowOld() {
        database.age(
                Duration.ofMinutes(6),
                "open_session",
                List.of("proved_at"),
                "member_id = (select id from member where user_id = ?)",
                member.userId());
    }

    private static String wrong(String code) {
        return (code.charAt(0) == '9' ? '0' : '9') + code.substring(1);
    }
}
