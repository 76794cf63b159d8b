package io.genkan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.genkan.journey.pages.SignInPage;
import io.genkan.testing.Accessibility;
import io.genkan.testing.Layout;
import io.genkan.testing.PlainBrowser;
import io.genkan.testing.PlainPage;
import io.genkan.testing.Screenshots;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A member with more than one method: the usual one first, the others one press away. */
class OtherWaysIT extends PortalIT {

    private static final String APP = "ワンタイムパスワード認証";
    private static final String MAIL = "ワンタイムパスワード (OTP) メール認証";
    private static final String PASSKEY = "生体認証";
    private static final String OTHER = "別の方法でログイン";

    private final SampleMember member = members.withLetter();
    private final PlainMember walk = new PlainMember(new PlainBrowser(PORTAL), member);

    /** All tests come from one address; its budget is tested elsewhere. */
    @BeforeEach
    void nothing_is_held_against_this_address() {
        database.change("delete from attempt_count where subject like 'source:%'");
    }

    @Test
    @DisplayName("with one method there is no other way, and where to turn without the phone")
    void a_single_method_offers_no_other() {
        walk.finishWithApp(mailbox);

        var page = PlainMember.must(APP, visitor().signIn(SampleMember.OWN_PASSWORD));

        assertThat(page.body()).doesNotContain(OTHER);
        assertThat(page.body()).contains("アプリの入った端末がない").contains("href=\"/recover\"");
    }

    @Test
    @DisplayName("the method that last worked comes first, the other is one press away")
    void the_usual_method_comes_first() {
        var app = walk.finishWithApp(mailbox);
        addMailbox();
        var first = visitor();
        var page = PlainMember.must(APP, first.signIn(SampleMember.OWN_PASSWORD));

        var mail = PlainMember.must(MAIL, first.browser().open(linkToOther(page)));
        String code = mailbox.nextWithCode(member.address()).code();
        PlainMember.must("サンプル健保ウェブ", first.press(mail, "mailGo", "emailotpCode", code));

        var second = visitor();
        var usual = PlainMember.must(MAIL, second.signIn(SampleMember.OWN_PASSWORD));
        var other = PlainMember.must(APP, second.browser().open(linkToOther(usual)));
        PlainMember.must("サンプル健保ウェブ", second.press(other, "totpGo", "totpCode", app.unusedCode()));
        PlainMember.must(APP, visitor().signIn(SampleMember.OWN_PASSWORD));
    }

    @Test
    @DisplayName("with three methods the other way is a list, the strongest first")
    void several_other_methods_are_a_list() {
        SoftPasskey.finishing(walk, mailbox, PORTAL);
        addMailbox();
        addApp();

        var page = PlainMember.must(PASSKEY, visitor().signIn(SampleMember.OWN_PASSWORD));

        assertThat(page.body()).contains("<summary class=\"btn quiet\">" + OTHER + "</summary>");
        assertThat(page.body())
                .contains("/sign-in/second-step?method=totp")
                .contains("/sign-in/second-step?method=emailotp")
                .doesNotContain("/sign-in/second-step?method=passkey");
        var shown =
                SignInPage.openedOn(onPhone())
                        .with(member.userId(), SampleMember.OWN_PASSWORD)
                        .passkeySignIn()
                        .tab();
        look(shown, "other-ways");
        shown.getByText(OTHER).click();
        look(shown, "other-ways-open");
    }

    @Test
    @DisplayName("an app whose clock is three minutes off is told so, with the number (S-91)")
    void a_wrong_clock_is_told_with_the_number() {
        var app = walk.finishWithApp(mailbox);
        var visitor = visitor();
        var page = visitor.signIn(SampleMember.OWN_PASSWORD);
        for (int minutes : new int[] {3, -3}) {
            String code = app.codeAt(Instant.now().plus(Duration.ofMinutes(minutes)));

            page = visitor.press(page, "totpGo", "totpCode", code);

            assertThat(page.complaint("totpCode"))
                    .isEqualTo("端末の時計が約3分ずれています。時刻の自動設定をオンにして、もう一度入力してください。");
        }
        var top = visitor.press(page, "totpGo", "totpCode", app.unusedCode());
        assertThat(top.heading()).isEqualTo("サンプル健保ウェブ");
    }

    @Test
    @DisplayName("a code whose time was told opens nothing when its time has come (T19)")
    void who_guesses_learns_no_code_from_the_clock() {
        var app = walk.finishWithApp(mailbox);
        var visitor = visitor();
        var page = visitor.signIn(SampleMember.OWN_PASSWORD);
        String early = app.codeAt(Instant.now().plus(Duration.ofMinutes(3)));
        page = visitor.press(page, "totpGo", "totpCode", early);
        assertThat(page.complaint("totpCode")).contains("約3分");

        threeMinutesPass();
        String now = app.codeAt(Instant.now());
        page = visitor.press(page, "totpGo", "totpCode", now);

        assertThat(page.heading()).as("the code that was told, at its time").isEqualTo(APP);
        assertThat(visitor.browser().cookie("LtpaToken2")).isEmpty();
    }

    private static void look(Page page, String name) {
        Accessibility.mustBeClean(page);
        Layout.mustNotScrollSideways(page);
        Screenshots.save(page, name);
    }

    private PlainMember visitor() {
        return new PlainMember(new PlainBrowser(PORTAL), member);
    }

    private static String linkToOther(PlainPage page) {
        var link = Pattern.compile("href=\"/([^\"]*)\">" + OTHER).matcher(page.body());
        assertThat(link.find()).as(page.toString()).isTrue();
        return link.group(1);
    }

    /** The step that was told is now. */
    private void threeMinutesPass() {
        database.change(
                "update totp_credential set told_step = ?, last_step = 0 where id in (select id from credential"
                        + " where member_id = (select id from member where user_id = ?))",
                Instant.now().getEpochSecond() / 30,
                member.userId());
    }

    private void addMailbox() {
        add("emailotp", "insert into emailotp_credential (id) values (?)");
    }

    private void addApp() {
        add("totp", "insert into totp_credential (id, seed, last_step) values (?, 'x', 0)");
    }

    /** As the account page does it, and never used so far. */
    private void add(String method, String insert) {
        var id = database.value("select nextval('credential_seq')");
        database.change(
                "insert into credential (id, version, method, member_id, state, label, bound_at)"
                        + " select ?, 1, ?, id, 'ACTIVE', 'x', current_timestamp from member where user_id = ?",
                id,
                method,
                member.userId());
        database.change(insert, id);
    }
}
