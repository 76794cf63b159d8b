package io.genkan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.genkan.testing.Accessibility;
import io.genkan.testing.Authenticator;
import io.genkan.testing.Crowd;
import io.genkan.testing.PlainBrowser;
import io.genkan.testing.PlainPage;
import io.genkan.testing.ReceivedMail;
import io.genkan.testing.Screenshots;
import io.genkan.testing.Waiting;
import java.net.URI;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The way back: a forgotten password, a lost phone, and what a stranger gets out of it. */
class RecoverIT extends PortalIT {

    private static final String NEW_PASSWORD = "sakura-no-ame-4417-hashi";
    private static final Pattern NUMBER = Pattern.compile("id=\"number\">(\\d{4})<");
    private static final Pattern CODE = Pattern.compile("<li>([A-Z2-9]{4}-[A-Z2-9]{4})</li>");

    private final SampleMember member = members.withLetter();
    private final PlainMember plain = new PlainMember(new PlainBrowser(PORTAL), member);
    private final PlainBrowser stranger = new PlainBrowser(PORTAL);
    private final Set<String> seen = new HashSet<>();

    @BeforeEach
    void nothing_is_held_against_this_address() {
        database.change(
                "delete from attempt_count where subject like 'source:%' or subject like 'asked%'");
    }

    @Test
    @DisplayName("forgotten password: link, then the method, then a new one; then the door (T23)")
    void link_method_and_new_password() {
        var app = plain.finishWithApp(mailbox);
        forget(stranger, member.userId());
        var link = resetLink();
        var browser = new PlainBrowser(PORTAL);

        var page = PlainMember.must("パスワードの再設定", browser.open(link));
        assertThat(browser.cookie("JSESSIONID")).as("looking makes no session").isEmpty();
        var method = PlainMember.must("ワンタイムパスワード認証", press(browser, page, "goOn"));
        var password =
                PlainMember.must(
                        "新しいパスワードの設定",
                        press(browser, method, "totpGo", "totpCode", app.unusedCode()));
        mustBeOutside(browser);
        var done = browser.pressAndFollow(password, "resetPassword", twice(NEW_PASSWORD));
        PlainMember.must("新しいパスワードを設定しました", done);

        mustBeOutside(browser);
        assertThat(plain.browser().get("").leadsTo()).as("sessions are over").isPresent();
        assertThat(plain.signIn(SampleMember.OWN_PASSWORD).complaint("password")).isNotEmpty();
        PlainMember.must("ワンタイムパスワード認証", plain.signIn(NEW_PASSWORD));
        assertThat(browser.open("recover/new-password").heading()).isEqualTo("パスワードを忘れた");
        mustHaveMailed("パスワードが変更されました。");
    }

    @Test
    @DisplayName("no step without the one before it, by address or by its form (CVE-2026-18963)")
    void no_step_can_be_skipped() {
        var app = plain.finishWithApp(mailbox);
        forget(stranger, member.userId());
        var browser = new PlainBrowser(PORTAL);
        var helper = members.withLetter();
        var others = new PlainMember(new PlainBrowser(PORTAL), helper);
        var otherApp = others.finishWithApp(mailbox);
        forget(stranger, helper.userId());
        var form = toNewPassword(others.browser(), resetLink(helper), otherApp.unusedCode());

        for (String path : List.of("recover/method", "recover/new-password")) {
            assertThat(browser.open(path).heading()).isEqualTo("パスワードを忘れた");
            assertThat(post(browser, path, form)).endsWith("/recover/password?notice=lost");
        }
        var method = press(browser, browser.open(resetLink()), "goOn");
        assertThat(browser.open("recover/new-password").heading()).isEqualTo("ワンタイムパスワード認証");
        assertThat(post(browser, "recover/new-password", form)).endsWith("/recover/method");
        var own = form.filledIn("resetPassword", twice(NEW_PASSWORD));
        own.put("ticket", method.hidden().get("ticket"));
        assertThat(browser.post("recover/new-password", own).leadsTo().orElseThrow())
                .endsWith("/recover/method");
        assertThat(browser.post("recover/method", own).leadsTo()).isEmpty();
        assertThat(browser.open("recover/method?method=emailotp").heading())
                .isEqualTo("ワンタイムパスワード認証");

        PlainMember.must(
                "ワンタイムパスワード認証",
                new PlainMember(new PlainBrowser(PORTAL), member)
                        .signIn(SampleMember.OWN_PASSWORD));
        assertThat(app.unusedCode()).isNotEmpty();
    }

    @Test
    @DisplayName("link and method together open no portal: the password was never typed (T5, T23)")
    void a_reset_is_no_sign_in() {
        var app = plain.finishWithApp(mailbox);
        forget(stranger, member.userId());
        var browser = new PlainBrowser(PORTAL);
        toNewPassword(browser, resetLink(), app.unusedCode());

        for (String path :
                List.of("sign-in/enter", "sign-in/second-step", "onboarding", "account")) {
            assertThat(browser.open(path).heading()).isEqualTo("ログイン");
        }
        mustBeOutside(browser);
    }

    @Test
    @DisplayName("the mailbox alone opens nothing, and only its owner is told so (T22, T23)")
    void mailed_codes_are_no_second_proof() {
        plain.finishWithMail(mailbox);
        var answer = forget(stranger, member.userId());
        assertThat(answer.body()).doesNotContain("メールだけでは再設定できません。");

        var browser = new PlainBrowser(PORTAL);
        var page = browser.open(resetLink());

        assertThat(page.body()).contains("メールだけでは再設定できません。").doesNotContain("続ける");
        assertThat(browser.open("recover/method").heading()).isEqualTo("パスワードを忘れた");
    }

    @Test
    @DisplayName("mailbox and recovery code together do (63B-4 §4.2.2.2)")
    void a_recovery_code_is_a_second_proof() {
        plain.finishWithMail(mailbox);
        var sheet = plain.press(plain.browser().open("account/change/codes"), "make");
        var code = CODE.matcher(sheet.body());
        assertThat(code.find()).isTrue();
        forget(stranger, member.userId());
        var browser = new PlainBrowser(PORTAL);

        var pressed = resetLink();
        var field = press(browser, browser.open(pressed), "goOn");

        PlainMember.must("回復コード", field);
        PlainMember.must(
                "新しいパスワードの設定", press(browser, field, "recoveryGo", "recoveryCode", code.group(1)));
    }

    @Test
    @DisplayName("a link works once, for an hour, and only the newest (T16)")
    void a_link_works_once() {
        plain.finishWithApp(mailbox);
        forget(stranger, member.userId());
        var first = resetLink();
        forget(stranger, member.userId());
        var second = resetLink();
        var browser = new PlainBrowser(PORTAL);

        assertThat(browser.open(first).body()).contains("このリンクは使えません。");
        var page = browser.open(second);
        var visitors = Stream.generate(() -> new PlainBrowser(PORTAL)).limit(4).toList();
        var pages = visitors.stream().map(visitor -> visitor.open(second)).toList();
        var answers = Crowd.of(4, i -> visitors.get(i).press(pages.get(i), "goOn", Map.of()));
        assertThat(answers)
                .filteredOn(a -> a.leadsTo().orElse("").endsWith("/recover/method"))
                .hasSize(1);
        assertThat(browser.press(page, "goOn", Map.of()).body()).contains("このリンクは使えません。");

        forget(stranger, member.userId());
        var third = resetLink();
        database.change("update member set epoch = epoch + 1 where user_id = ?", member.userId());
        assertThat(browser.open(third).body())
                .as("ended with the member's sessions")
                .contains("このリンクは使えません");
        database.age(
                Duration.ofMinutes(61),
                "reset_link",
                List.of("sent_at", "expires_at"),
                "member_id = (select id from member where user_id = ?)",
                member.userId());
        assertThat(browser.open(third).body()).contains("このリンクは期限が切れています。");
    }

    @Test
    @DisplayName("mailed links have our own base, whatever Host says (T17)")
    void links_have_our_own_base() {
        plain.finishWithApp(mailbox);
        stranger.with("X-Forwarded-Host", "evil.example");
        forget(stranger, member.userId());

        assertThat(mail("/recover/link?t=").text()).doesNotContain("evil.example");
        assertThat(mail("/recover/link?t=").link()).startsWith(PORTAL);
    }

    @Test
    @DisplayName(
            "a password disabled by a hundred failures is free again when it is set anew (T26)")
    void a_new_password_forgets_the_failures_of_the_old() {
        var app = plain.finishWithApp(mailbox);
        new PlainMember(new PlainBrowser(PORTAL), member).signIn("not-the-password");
        database.change(
                "update attempt_count set failures = 100 where subject ="
                        + " concat('member:', (select id from member where user_id = ?), ' password')",
                member.userId());
        assertThat(plain.signIn(SampleMember.OWN_PASSWORD).complaint("password"))
                .startsWith("まちがいが続いたため、使えなくなりました。");
        forget(stranger, member.userId());
        var browser = new PlainBrowser(PORTAL);

        var form = toNewPassword(browser, resetLink(), app.unusedCode());
        browser.pressAndFollow(form, "resetPassword", twice(NEW_PASSWORD));

        PlainMember.must("ワンタイムパスワード認証", plain.signIn(NEW_PASSWORD));
    }

    @Test
    @DisplayName("a stranger learns nothing: forgotten password (T9)")
    void known_and_unknown_get_the_same_answer() {
        plain.finishWithApp(mailbox);
        var nobody = members.unknown();

        for (int i = 0; i < 4; i++) {
            var known = answer(member, "recover/password", "send");
            var unknown = answer(nobody, "recover/password", "send");
            assertThat(known.status()).isEqualTo(unknown.status());
            assertThat(known.leadsTo()).isEqualTo(unknown.leadsTo());
            assertThat(plainly(known, member)).isEqualTo(plainly(unknown, nobody));
        }
        for (var whom : List.of(member, nobody)) {
            var crowd = Crowd.of(6, i -> answer(whom, "recover/password", "send"));
            assertThat(crowd)
                    .as("five an hour, whoever it is, however many at once")
                    .filteredOn(page -> page.leadsTo().isPresent())
                    .hasSize(1);
            assertThat(answer(whom, "recover/password", "send").complaint("userId"))
                    .startsWith("お申し込みが続いています。");
        }
    }

    @Test
    @DisplayName("a passkey proves it, too, and signs nobody in by it (T23)")
    void with_a_passkey() {
        var phone = onPhone().with(Authenticator.ofThisDevice());
        var top =
                new FirstLogin(PORTAL, mailbox, member)
                        .quickly("passkey", phone)
                        .goStraightOn()
                        .passkeySetUp()
                        .setUp()
                        .keepTheName()
                        .top();
        top.logOut();
        forget(stranger, member.userId());

        var tab = phone.open(resetLink());
        tab.locator("#goOn").click();
        tab.getByText("生体認証でログイン").first().click();
        tab.locator("#newPassword").waitFor();
        assertThat(tab.url()).endsWith("/recover/new-password");
        tab.locator("#newPassword").fill(NEW_PASSWORD);
        tab.locator("#repeatedPassword").fill(NEW_PASSWORD);
        tab.locator("#resetPassword").click();
        tab.getByText("すべての端末からログアウトしました。").waitFor();

        PlainMember.must("生体認証", plain.signIn(NEW_PASSWORD));
    }

    @Test
    @DisplayName("a stranger learns nothing and changes nothing: lost phone (T9, T23)")
    void a_request_waits_for_the_desk() {
        var app = plain.finishWithApp(mailbox);
        var nobody = members.unknown();

        var known = answer(member, "recover/phone", "ask");
        var unknown = answer(nobody, "recover/phone", "ask");
        assertThat(known.status()).isEqualTo(unknown.status()).isEqualTo(200);
        assertThat(plainly(known, member)).isEqualTo(plainly(unknown, nobody));
        assertThat(number(answer(member, "recover/phone", "ask"))).isEqualTo(number(known));
        assertThat(number(answer(nobody, "recover/phone", "ask"))).isEqualTo(number(unknown));

        mustHaveMailed("スマートフォンをなくした・変えたとのお申し込みを受け付けました。");
        assertThat(
                        database.rows(
                                "select number, state from recovery_request where member_id ="
                                        + " (select id from member where user_id = ?)",
                                member.userId()))
                .containsExactly(Map.of("number", number(known), "state", "WAITING"));
        assertThat(plain.browser().get("").status()).isEqualTo(200);
        assertThat(app.unusedCode()).isNotEmpty();
    }

    @Test
    @DisplayName("no work for a member is done before the answer (T9): their row is locked by us")
    void the_answer_does_not_wait_for_the_work() {
        plain.finishWithApp(mailbox);

        database.whileLocked(
                "select id from member where user_id = '" + member.userId() + "' for update",
                () -> {
                    assertThat(answer(member, "recover/password", "send").leadsTo()).isPresent();
                    assertThat(number(answer(member, "recover/phone", "ask"))).hasSize(4);
                });
        resetLink();
    }

    @Test
    void the_pages_on_a_phone_and_a_pc() {
        var app = plain.finishWithApp(mailbox);
        var phone = onPhone();
        for (String path : List.of("recover", "recover/password", "recover/address")) {
            look(phone.open(path), path.replace('/', '-'));
        }
        look(phone.open("recover/letter"), "recover-letter");
        look(phone.open("recover/password?notice=sent"), "recover-password-sent");
        look(phone.open("recover/link?t=nobody"), "recover-link-unknown");
        var lost = phone.open("recover/phone");
        look(lost, "recover-phone");
        lost.locator("#userId").fill(member.userId());
        lost.locator("#ask").click();
        lost.locator("#number").waitFor();
        look(lost, "recover-phone-asked");
        forget(stranger, member.userId());
        var link = phone.open(URI.create(resetLink()).toString());
        look(link, "recover-link");
        link.locator("#goOn").click();
        link.locator("#totpCode").waitFor();
        look(link, "recover-method");
        link.locator("#totpCode").fill(app.unusedCode());
        link.locator("#totpGo").click();
        link.locator("#newPassword").waitFor();
        look(link, "recover-new-password");
        link.locator("#newPassword").fill("kaze");
        link.locator("#resetPassword").click();
        link.locator("#newPassword[aria-invalid=true]").waitFor();
        link.locator("#newPassword").fill(NEW_PASSWORD);
        link.locator("#repeatedPassword").fill(NEW_PASSWORD);
        link.locator("#resetPassword").click();
        link.getByText("すべての端末からログアウトしました。").waitFor();
        look(link, "recover-done");
    }

    private static void look(Page tab, String name) {
        Accessibility.mustBeClean(tab);
        Screenshots.save(tab, name);
    }

    private static PlainPage forget(PlainBrowser browser, String userId) {
        var page =
                browser.pressAndFollow(
                        browser.open("recover/password"), "send", Map.of("userId", userId));
        assertThat(page.body()).contains("登録があれば、メールが届きます。");
        return page;
    }

    /** At a fresh browser, where it leads not followed. */
    private static PlainPage answer(SampleMember whom, String path, String button) {
        var visitor = new PlainBrowser(PORTAL);
        return visitor.press(visitor.open(path), button, Map.of("userId", whom.userId()));
    }

    private PlainPage toNewPassword(PlainBrowser browser, String link, String code) {
        var method = press(browser, browser.open(link), "goOn");
        return PlainMember.must("新しいパスワードの設定", press(browser, method, "totpGo", "totpCode", code));
    }

    private static String post(PlainBrowser browser, String path, PlainPage form) {
        return browser.post(path, form.filledIn("resetPassword", twice(NEW_PASSWORD)))
                .leadsTo()
                .orElseThrow();
    }

    private static PlainPage press(PlainBrowser browser, PlainPage page, String button) {
        return browser.pressAndFollow(page, button, Map.of());
    }

    private static PlainPage press(
            PlainBrowser browser, PlainPage page, String button, String field, String value) {
        return browser.pressAndFollow(page, button, Map.of(field, value));
    }

    private static Map<String, String> twice(String password) {
        return Map.of("newPassword", password, "repeatedPassword", password);
    }

    private static void mustBeOutside(PlainBrowser browser) {
        assertThat(browser.get("").leadsTo()).isPresent();
        assertThat(browser.cookie("LtpaToken2")).isEmpty();
    }

    private String resetLink() {
        return resetLink(member);
    }

    /** Of the next mail that this test has not looked at. */
    private String resetLink(SampleMember whom) {
        return Waiting.until(
                "a mail with a link",
                Duration.ofSeconds(30),
                () ->
                        mailbox.all(whom.address()).stream()
                                .filter(mail -> mail.text().contains("/recover/link?t="))
                                .map(ReceivedMail::link)
                                .filter(seen::add)
                                .findFirst());
    }

    private ReceivedMail mail(String text) {
        return Waiting.until(
                "a mail with " + text,
                Duration.ofSeconds(30),
                () -> mailsWith(text).stream().findFirst());
    }

    private void mustHaveMailed(String text) {
        mail(text);
    }

    private List<ReceivedMail> mailsWith(String text) {
        return mailbox.all(member.address()).stream()
                .filter(mail -> mail.text().contains(text))
                .toList();
    }

    private static String number(PlainPage page) {
        var found = NUMBER.matcher(page.body());
        return found.find() ? found.group(1) : "none: " + page;
    }

    /** Without what differs between any two pages: the ID, the nonce, the number. */
    private static String plainly(PlainPage page, SampleMember whom) {
        return page.body()
                .replace(whom.userId(), "ID")
                .replaceAll("nonce=\"[^\"]*\"", "")
                .replaceAll("init\\('[^']*'\\)", "")
                .replaceAll("name=\"primefaces.nonce\" value=\"[^\"]*\"", "")
                .replaceAll("id=\"number\">\\d{4}<", "");
    }
}
