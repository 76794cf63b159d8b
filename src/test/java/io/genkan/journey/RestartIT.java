package io.genkan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.genkan.testing.AuthenticatorApp;
import io.genkan.testing.Mailbox;
import io.genkan.testing.OwnServer;
import io.genkan.testing.PlainBrowser;
import io.genkan.testing.PlainPage;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * A power cut while a member is on a step, at every step: after the next sign-in the same step is
 * shown and what was done before is kept.
 */
class RestartIT {

    private static final String MAIL_CODE = "ワンタイムパスワード (OTP) メール認証";

    private final OwnServer server = OwnServer.named("power-cut");
    private final Mailbox mailbox = Mailbox.shared();
    private SampleMember member;
    private PlainBrowser browser;
    private PlainMember walk;

    @BeforeEach
    void begin() {
        server.start();
        server.database().seedSociety();
        member = new SampleMembers(server.url().toString()).withLetter();
        browser = new PlainBrowser(server.url().toString());
        walk = new PlainMember(browser, member);
    }

    @AfterEach
    void end() {
        server.close();
    }

    @Test
    @DisplayName("the server is killed at every step of the first login (S-34)")
    void the_first_login_survives_a_power_cut_at_every_step() {
        String letter = member.letterPassword();
        walk.toBirthDate();

        var birthDate = sameAfterPowerCut("生年月日の確認", letter);
        walk.press(birthDate, "identity", "birthDate", member.birthDateText());

        var terms = sameAfterPowerCut("利用規約", letter);
        walk.press(terms, "agree");

        var address = sameAfterPowerCut("メールアドレスの設定", letter);
        walk.press(address, "send", "address", member.address());
        var mail = mailbox.nextWithCode(member.address());

        var waiting = sameAfterPowerCut("メールの確認", letter);
        walk.press(waiting, "confirmCode", "addressCode", mail.code());

        var method = sameAfterPowerCut("認証方法の選択", letter);
        walk.choose(method, "totp");

        var password = sameAfterPowerCut("新しいパスワードの設定", letter);
        var done = browser.pressAndFollow(password, "setPassword", ownPassword());
        AuthenticatorApp scanned = PlainMember.appOf(answerMail(walk.press(done, "goOn")));

        var proof = sameAfterPowerCut(MAIL_CODE, SampleMember.OWN_PASSWORD);
        var enrolment = PlainMember.must("ワンタイムパスワード認証の設定", answerMail(proof));
        var top = walk.press(enrolment, "totpSend", "totpCode", scanned.unusedCode());

        assertThat(top.heading()).isEqualTo("サンプル健保ウェブ");
        assertThat(Facts.of(member, server.database()))
                .containsEntry("email", member.address())
                .containsEntry("method", "totp")
                .containsEntry("consents", 1L);
    }

    private PlainPage sameAfterPowerCut(String step, String password) {
        server.kill();
        server.start();
        return PlainMember.must(step, walk.signIn(password));
    }

    /**
     * The sign-in that asked for the address ended with the server; from then on the mail has to
     * vouch for the browser.
     */
    private PlainPage answerMail(PlainPage asked) {
        PlainMember.must(MAIL_CODE, asked);
        String code = mailbox.nextWithCode(member.address()).code();
        return walk.press(asked, "mailGo", "emailotpCode", code);
    }

    private static Map<String, String> ownPassword() {
        return Map.of(
                "newPassword",
                SampleMember.OWN_PASSWORD,
                "repeatedPassword",
                SampleMember.OWN_PASSWORD);
    }
}
