package io.genkan.journey;

import io.genkan.testing.AuthenticatorApp;
import io.genkan.testing.Mailbox;
import io.genkan.testing.PlainBrowser;
import io.genkan.testing.PlainPage;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A member at a browser without script, for tests that are about single requests: walks to a step
 * by posting its forms.
 */
final class PlainMember {

    private static final Pattern SECRET = Pattern.compile("secret=([A-Z2-7]+)");

    private final PlainBrowser browser;
    private final SampleMember member;

    PlainMember(PlainBrowser browser, SampleMember member) {
        this.browser = browser;
        this.member = member;
    }

    PlainBrowser browser() {
        return browser;
    }

    PlainPage signIn(String password) {
        return browser.pressAndFollow(
                browser.open("sign-in"),
                "go",
                Map.of("userId", member.userId(), "password", password));
    }

    PlainPage toBirthDate() {
        return must("生年月日の確認", signIn(member.letterPassword()));
    }

    PlainPage toTerms() {
        return must("利用規約", press(toBirthDate(), "identity", "birthDate", member.birthDateText()));
    }

    PlainPage toAddress() {
        return must("メールアドレスの設定", press(toTerms(), "agree"));
    }

    PlainPage toWaiting() {
        return must("メールの確認", press(toAddress(), "send", "address", member.address()));
    }

    PlainPage toMethod(Mailbox mailbox) {
        var waiting = toWaiting();
        String code = mailbox.nextWithCode(member.address()).code();
        return must("認証方法の選択", press(waiting, "confirmCode", "addressCode", code));
    }

    PlainPage toPassword(Mailbox mailbox, String method) {
        return must("新しいパスワードの設定", choose(toMethod(mailbox), method));
    }

    PlainPage choose(PlainPage page, String method) {
        return press(page, "choose", "onboarding:method", "method-" + method + ":" + method);
    }

    PlainPage toDone(Mailbox mailbox, String method) {
        var page = toPassword(mailbox, method);
        var chosen =
                Map.of(
                        "newPassword",
                        SampleMember.OWN_PASSWORD,
                        "repeatedPassword",
                        SampleMember.OWN_PASSWORD);
        return must("初回ログインが完了しました", browser.pressAndFollow(page, "setPassword", chosen));
    }

    PlainPage toEnrolment(Mailbox mailbox, String method) {
        return press(toDone(mailbox, method), "goOn");
    }

    /** All the way in; what the app holds is good for later sign-ins. */
    AuthenticatorApp finishWithApp(Mailbox mailbox) {
        var enrolment = toEnrolment(mailbox, "totp");
        var app = appOf(enrolment);
        must("サンプル健保ウェブ", press(enrolment, "totpSend", "totpCode", app.unusedCode()));
        return app;
    }

    void finishWithMail(Mailbox mailbox) {
        var enrolment = toEnrolment(mailbox, "emailotp");
        String code = mailbox.nextWithCode(member.address()).code();
        must("サンプル健保ウェブ", press(enrolment, "mailGo", "emailotpCode", code));
    }

    static AuthenticatorApp appOf(PlainPage enrolment) {
        return AuthenticatorApp.typing("typed", seedIn(enrolment));
    }

    /** The key that a page shows for an app. */
    static String seedIn(PlainPage enrolment) {
        var secret = SECRET.matcher(enrolment.body());
        if (!secret.find()) {
            throw new AssertionError("no seed: " + enrolment);
        }
        return secret.group(1);
    }

    PlainPage press(PlainPage page, String button) {
        return browser.pressAndFollow(page, button, Map.of());
    }

    PlainPage press(PlainPage page, String button, String field, String value) {
        return browser.pressAndFollow(page, button, Map.of(field, value));
    }

    static PlainPage must(String heading, PlainPage page) {
        if (!page.heading().equals(heading)) {
            throw new AssertionError(heading + " expected: " + page);
        }
        return page;
    }
}
