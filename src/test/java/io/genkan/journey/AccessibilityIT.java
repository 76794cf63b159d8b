package io.genkan.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import io.genkan.journey.pages.ArrivalPage;
import io.genkan.journey.pages.NextPage;
import io.genkan.journey.pages.SignInPage;
import io.genkan.journey.pages.StartPage;
import io.genkan.testing.Accessibility;
import io.genkan.testing.Authenticator;
import io.genkan.testing.Layout;
import io.genkan.testing.Screenshots;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Every screen, as it comes and with its error, looked at by axe in light and dark, at four widths
 * and by keyboard alone. Leaves a picture of each in target/screens.
 */
class AccessibilityIT extends PortalIT {

    private static final int MOST_TABS = 60;

    private final SampleMember member = members.withLetter();
    private final FirstLogin firstLogin = new FirstLogin(PORTAL, mailbox, member);
    private final List<String> faults = new ArrayList<>();

    /** All of them at once, so that one fault does not hide the next. */
    @AfterEach
    void nothing_was_found() {
        assertThat(faults).isEmpty();
    }

    @Test
    void the_public_pages() {
        var phone = onPhone();
        look(StartPage.openedOn(phone).tab(), "start");
        for (String path : new String[] {"terms", "privacy", "recover"}) {
            look(phone.open(path), path);
        }
        look(phone.open("no-such-page"), "not-found");
        look(phone.open("confirm?t=nobody"), "mailed-link-unusable");
        look(phone.open("sign-in?jfwid=%22"), "bad-request");
        look(phone.open("sign-in?notice=continues"), "sign-in-continues");
        var signIn = SignInPage.openedOn(phone);
        look(signIn.tab(), "sign-in");
        signIn.with("nobody", "wrong").signIn().mustRefuse();
        look(signIn.tab(), "sign-in-error");
    }

    @Test
    @DisplayName("the public pages in English")
    void the_public_pages_in_english() {
        var phone = onPhone();
        look(phone.open("start?lang=en"), "start-en");
        look(phone.open("sign-in?lang=en"), "sign-in-en");
    }

    @Test
    void the_first_login() {
        var phone = onPhone();
        var birthDate =
                SignInPage.openedOn(phone)
                        .with(member.userId(), member.letterPassword())
                        .birthDate();
        look(birthDate.tab(), "date-of-birth");
        birthDate.refuses("19000101", "登録の生年月日と一致しません。");
        look(birthDate.tab(), "date-of-birth-error");
        var terms = birthDate.is(member.birthDateText());
        look(terms.tab(), "terms");
        look(terms.disagree().tab(), "terms-declined");
        var address = terms.agree();
        look(address.tab(), "address");
        look(address.refuses("hanako", "@ がありません。").tab(), "address-error");
        var waiting = address.is(member.address());
        look(waiting.tab(), "waiting-for-mail");
        look(waiting.refusesCode("12345", "いまは5けたです。").tab(), "waiting-for-mail-error");
        var mail = mailbox.next(member.address());
        look(phone.open(mail.link()), "mailed-link");
        var method = waiting.code(mail.code());
        look(method.tab(), "method-choice");
        method.nothing();
        look(method.tab(), "method-choice-error");
        var password = method.app();
        look(password.tab(), "new-password");
        password.refusesTwoDifferent("kaze-to-nami-82", "kaze");
        look(password.tab(), "new-password-error");
        var done = password.is(SampleMember.OWN_PASSWORD);
        look(done.tab(), "done");
        var app = done.goStraightOn().totpSetUp();
        look(app.tab(), "totp-qr");
        var key = phone.open("onboarding?side=key");
        look(key, "totp-key");
        var codes = app.scan();
        look(app.refuses("12345", "いまは5けたです。").tab(), "totp-qr-error");
        app.code(codes.unusedCode()).top();
        look(app.tab(), "top-first");
        look(phone.open(""), "top");
        look(phone.open("service/1"), "service");
    }

    @Test
    void going_on_with_the_phone() {
        var terms = firstLogin.upToTerms(onPc());
        terms.tab().navigate(PORTAL + "phone?why=face");
        var pc = NextPage.in(terms.tab()).phone();
        look(pc.tab(), "continue-on-phone");
        var arrival = ArrivalPage.openedOn(onPhone(), pc.scan());
        look(arrival.tab(), "compare-numbers");
        look(arrival.different().tab(), "compare-numbers-stopped");
        pc.mustSay("番号がちがったため、中止しました。");
        look(pc.tab(), "continue-on-phone-stopped");
    }

    @Test
    void the_warning_before_the_end() {
        var page = firstLogin.upToTerms(onPhone()).tab();
        page.clock().install();
        page.reload();
        page.clock().fastForward("08:30");
        page.getByRole(AriaRole.DIALOG).waitFor();
        look(page, "session-ends");
    }

    @Test
    void the_passkey_pages() {
        var face = Authenticator.ofThisDevice();
        var phone = onPhone().with(face);
        var setUp = firstLogin.quickly("passkey", phone).goStraightOn().passkeySetUp();
        look(setUp.tab(), "passkey-set-up");
        face.recognisesTheMember(false);
        look(setUp.setUpInVain("確認が途中で終わりました。").tab(), "passkey-set-up-error");
        face.recognisesTheMember(true);
        var name = setUp.setUp();
        look(name.tab(), "passkey-name");
        name.keepTheName().top().logOut();
        var signIn = SignInPage.openedOn(phone).with(member.userId(), SampleMember.OWN_PASSWORD);
        look(signIn.passkeySignIn().tab(), "passkey-sign-in");
    }

    @Test
    void the_pages_of_mailed_codes() {
        var phone = onPhone();
        var setUp = firstLogin.quickly("emailotp", phone).goStraightOn().mailCode();
        look(setUp.tab(), "mail-code-set-up");
        look(setUp.refuses("12345", "いまは5けたです。").tab(), "mail-code-error");
        setUp.code(mailbox.next(member.address()).code()).top().logOut();
        var signIn = SignInPage.openedOn(phone).with(member.userId(), SampleMember.OWN_PASSWORD);
        look(signIn.mailCode().tab(), "mail-code");
    }

    @Test
    void the_app_page_at_sign_in() {
        var phone = onPhone();
        var setUp = firstLogin.quickly("totp", phone).goStraightOn().totpSetUp();
        setUp.code(setUp.scan().unusedCode()).top().logOut();
        var signIn = SignInPage.openedOn(phone).with(member.userId(), SampleMember.OWN_PASSWORD);
        look(signIn.totpSignIn().refuses("12345", "いまは5けたです。").tab(), "totp-sign-in-error");
    }

    @Test
    @DisplayName("the first login by keyboard alone: Tab reaches, Enter does what is meant")
    void by_keyboard_alone() {
        var tab = SignInPage.openedOn(onPc()).tab();
        type(tab, "ユーザID", member.userId());
        type(tab, "パスワード", member.letterPassword());
        enter(tab);
        NextPage.in(tab).birthDate();
        mustReach(tab, "次へ");
        type(tab, "生年月日", member.birthDateText());
        enter(tab);
        NextPage.in(tab).terms();
        mustReach(tab, "同意しない");
        tab.reload();
        mustReach(tab, "同意する");
        enter(tab);
        NextPage.in(tab).address();
        mustReach(tab, "確認メールを送信");
        type(tab, "メールアドレス", member.address());
        enter(tab);
        NextPage.in(tab).waiting();
        for (String button : List.of("更新", "確認する", "メールアドレスを変更")) {
            mustReach(tab, button);
        }
        type(tab, "確認コード", mailbox.next(member.address()).code());
        enter(tab);
        NextPage.in(tab).method();
        chooseAppByArrow(tab);
        mustReach(tab, "次へ");
        enter(tab);
        NextPage.in(tab).newPassword();
        mustReach(tab, "次へ");
        type(tab, "新しいパスワード", SampleMember.OWN_PASSWORD);
        type(tab, "新しいパスワード（確認）", SampleMember.OWN_PASSWORD);
        enter(tab);
        NextPage.in(tab).done();
        mustReach(tab, "続けて認証方法を設定する");
        enter(tab);
        var app = NextPage.in(tab).totpSetUp();
        for (String button : List.of("二次元コードを保存", "スキャンできませんか？", "送信", "別の認証方法を選ぶ")) {
            mustReach(tab, button);
        }
        type(tab, "ワンタイムパスワード", app.scan().unusedCode());
        enter(tab);
        NextPage.in(tab).top().mustSayThatSetUpIsFinished();
        mustReach(tab, "ログアウト");
        enter(tab);
        NextPage.in(tab).signIn();
    }

    @Test
    void enter_on_the_link_page_and_at_the_code_does_what_is_meant() {
        var pc = onPc();
        var waiting = firstLogin.upToWaiting(pc);
        var link = pc.open(mailbox.next(member.address()).link());
        mustReach(link, "確認する");
        enter(link);
        assertThat(link.getByText("確認できました").first()).isVisible();
        var setUp =
                waiting.goesOnByItself()
                        .mail()
                        .is(SampleMember.OWN_PASSWORD)
                        .goStraightOn()
                        .mailCode();
        var tab = setUp.tab();
        mustReach(tab, "実行");
        type(tab, "ワンタイムパスワード", mailbox.next(member.address()).code());
        enter(tab);
        NextPage.in(tab).top();
    }

    @Test
    void after_an_error_the_wrong_field_has_the_focus() {
        var birthDate =
                SignInPage.openedOn(onPhone())
                        .with(member.userId(), member.letterPassword())
                        .birthDate();

        birthDate.refuses("きのう", "日付として読めませんでした。");

        assertThat(birthDate.tab().getByLabel("生年月日", new Page.GetByLabelOptions().setExact(true)))
                .isFocused();
        assertThat(birthDate.tab().title()).startsWith("エラー：");
    }

    private void look(Page page, String name) {
        check(name + ", sideways", () -> Layout.mustNotScrollSideways(page));
        for (var scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
            // a colour half-way between light and dark is nobody's fault
            page.emulateMedia(
                    new Page.EmulateMediaOptions()
                            .setColorScheme(scheme)
                            .setReducedMotion(ReducedMotion.REDUCE));
            check(name + ", " + scheme, () -> Accessibility.mustBeClean(page));
        }
        Screenshots.save(page, name);
    }

    private void check(String what, Runnable look) {
        try {
            look.run();
        } catch (AssertionError fault) {
            faults.add(what + ": " + fault.getMessage());
        }
    }

    private void chooseAppByArrow(Page page) {
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("生体認証")).focus();
        page.keyboard().press("ArrowDown");
        assertThat(
                        page.getByRole(
                                AriaRole.RADIO,
                                new Page.GetByRoleOptions().setName("ワンタイムパスワード認証（アプリ）")))
                .isChecked();
    }

    private static void type(Page page, String label, String text) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).focus();
        page.keyboard().type(text);
    }

    private static void enter(Page page) {
        page.keyboard().press("Enter");
    }

    /** By Tab from wherever the focus is; it stays there. */
    private static void mustReach(Page page, String name) {
        for (int i = 0; i < MOST_TABS; i++) {
            page.keyboard().press("Tab");
            if (name.equals(
                    page.evaluate(
                            "() => { const it = document.activeElement;"
                                    + " return (it.value || it.textContent).trim() }"))) {
                return;
            }
        }
        throw new AssertionError("Tab does not reach " + name + " on " + page.url());
    }
}
