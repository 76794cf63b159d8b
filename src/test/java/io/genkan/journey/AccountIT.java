package io.genkan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.genkan.testing.AuthenticatorApp;
import io.genkan.testing.Crowd;
import io.genkan.testing.PlainBrowser;
import io.genkan.testing.PlainPage;
import io.genkan.testing.Waiting;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a member changes of what opens their account, request by request and without script. */
class AccountIT extends PortalIT {

    private static final String LAST = "最後の認証方法です。";
    private static final String CHANGED = "ほかの画面で変更されました。";
    private static final String NEW_PASSWORD = "tsukimi-dango-5519-aki";

    private final SampleMember member = members.withLetter();
    private final PlainBrowser browser = new PlainBrowser(PORTAL);
    private final PlainMember plain = new PlainMember(browser, member);
    private final PlainAccount account = new PlainAccount(browser);
    private final PlainBrowser otherBrowser = new PlainBrowser(PORTAL);

    @Test
    @DisplayName("a key that was shown and not set up is another one an hour later (T18)")
    void a_key_that_somebody_saw_is_not_set_up_later() {
        plain.finishWithMail(mailbox);
        String add = "account/change/add?method=totp";
        String seen = PlainMember.seedIn(browser.open(add));
        assertThat(PlainMember.seedIn(browser.open(add))).as("a reload").isEqualTo(seen);

        database.age(
                Duration.ofMinutes(61),
                "credential",
                List.of("bound_at"),
                "state = 'PENDING' and member_id = (select id from member where user_id = ?)",
                member.userId());

        assertThat(PlainMember.seedIn(browser.open(add))).isNotEqualTo(seen);
    }

    @Test
    @DisplayName("one app: told that there is no spare, and it stays (T22)")
    void the_last_method_cannot_go() {
        plain.finishWithApp(mailbox);

        assertThat(account.open().body()).contains("予備がありません", "（Windows の Chrome）", LAST);
        assertThat(account.removable()).isEmpty();

        var removal = account.removal(account.ids().get(0));
        assertThat(removal.body()).contains(LAST).doesNotContain("value=\"削除する\"");
        account.remove(removal);
        assertThat(active()).containsExactly("totp");
    }

    @Test
    @DisplayName("two apps: both open the account, until one is removed; the member is told")
    void apps_are_added_renamed_and_removed() {
        var first = plain.finishWithApp(mailbox);
        var second = account.addApp("会社のパソコン");
        assertThat(account.open().body()).contains("予備として「会社のパソコン」も登録されています。");
        mustEnter(codeOf(first));
        mustEnter(codeOf(second));

        String id = account.ids().get(0);
        assertThat(account.rename(account.naming(id), "あ".repeat(41)).complaint("deviceName"))
                .isEqualTo("40文字までです。");
        assertThat(account.rename(account.naming(id), "<b>家</b>").body())
                .contains("名前を変更しました")
                .doesNotContain("<b>家</b>");

        var removal = account.removal(id);
        assertThat(removal.body()).contains("を削除しますか？", "ログインできなくなります。");
        assertThat(account.remove(removal).body())
                .contains("削除しました", "予備がありません", "会社のパソコン", "最後の利用 今日");
        PlainMember.must("ワンタイムパスワード認証", answering(codeOf(first)));
        mustEnter(codeOf(second));
        mustHaveHeard("認証方法が削除されました。");
    }

    @Test
    @DisplayName("removed in another tab a moment ago: said so, nothing else happens")
    void what_is_gone_cannot_be_removed_again() {
        plain.finishWithApp(mailbox);
        account.addApp("会社のパソコン");
        String id = account.ids().get(0);
        var oneTab = account.removal(id);
        var another = account.naming(id);
        account.remove(account.removal(id));

        assertThat(account.remove(oneTab).body()).contains(CHANGED);
        assertThat(account.rename(another, "x").body()).contains(CHANGED);
        assertThat(account.removal(id).body()).contains(CHANGED);
        assertThat(account.naming(id).body()).contains(CHANGED);
        assertThat(active()).containsExactly("totp");
    }

    @Test
    @DisplayName("two tabs remove the last two at the same moment: one stays (T22)")
    void two_tabs_do_not_remove_both() {
        plain.finishWithApp(mailbox);
        for (int round = 0; round < 3; round++) {
            account.addApp("もう1つ");
            var tabs = account.ids().stream().map(account::removal).toList();

            Crowd.of(2, i -> browser.press(tabs.get(i), "remove", Map.of()));

            assertThat(active()).containsExactly("totp");
        }
    }

    @Test
    @DisplayName("the last strong method does not go for mailed codes; those may (T22)")
    void mailed_codes_are_added_on_purpose_and_are_not_enough() {
        plain.finishWithApp(mailbox);
        var enrolment = browser.open("account/change/add?method=emailotp");
        assertThat(active()).as("nothing is added by looking").containsExactly("totp");
        assertThat(browser.press(enrolment, "emailotpAgain", Map.of()).leadsTo().orElseThrow())
                .as("too early, and still the same method")
                .contains("mail=early&method=emailotp");
        String code = mailbox.nextWithCode(member.address()).code();
        assertThat(plain.press(enrolment, "mailGo", "emailotpCode", code).body())
                .contains("追加しました", "予備として「メール」も登録されています。");

        assertThat(active()).containsExactlyInAnyOrder("totp", "emailotp");
        var ids = account.ids();
        assertThat(account.removable()).containsExactly(ids.get(1));
        account.remove(account.removal(ids.get(0)));
        assertThat(active()).hasSize(2);
        assertThat(browser.open("account/change/add").body()).doesNotContain("method=emailotp");
        account.remove(account.removal(ids.get(1)));
        assertThat(active()).containsExactly("totp");
    }

    @Test
    @DisplayName("somebody else's ids name nothing (T3, CVE-2020-10686)")
    void nobody_touches_what_is_not_theirs() {
        plain.finishWithApp(mailbox);
        account.addApp("会社のパソコン");
        String own = account.ids().get(0);
        var theirs = anotherMember();
        String other = theirs.ids().get(0);

        assertThat(theirs.removal(own).body()).contains(CHANGED);
        assertThat(theirs.naming(own).body()).contains(CHANGED);
        assertThat(swapped(theirs.removal(other), "remove", own)).contains(CHANGED);
        assertThat(swapped(theirs.naming(other), "saveName", own)).contains(CHANGED);
        assertThat(theirs.removal("password").body()).contains(CHANGED);
        assertThat(theirs.end(sessionOf(member)).body()).contains(CHANGED);

        assertThat(active()).containsExactly("totp", "totp");
        assertThat(account.open().body()).contains("会社のパソコン").doesNotContain("theirs");
    }

    @Test
    @DisplayName("removed while it is being asked for elsewhere: refused with a clear page")
    void removing_what_somebody_signs_in_with_just_now() {
        var first = plain.finishWithApp(mailbox);
        var second = account.addApp("会社のパソコン");
        var visitor = new PlainMember(new PlainBrowser(PORTAL), member);
        var asked = visitor.signIn(SampleMember.OWN_PASSWORD);

        account.remove(account.removal(account.ids().get(0)));

        var refused = visitor.press(asked, "totpGo", "totpCode", codeOf(first));
        assertThat(refused.complaint("totpCode")).startsWith("数字がちがいます。");
        PlainMember.must("サンプル健保ウェブ", visitor.press(refused, "totpGo", "totpCode", codeOf(second)));
    }

    @Test
    @DisplayName(
            "the password changes with the present one; all other sessions end (T11, ASVS 6.2.3)")
    void changing_the_password() {
        var app = plain.finishWithApp(mailbox);
        var elsewhere = mustEnter(codeOf(app));
        String own = SampleMember.OWN_PASSWORD;

        assertThat(
                        account.changePassword("not-the-password", NEW_PASSWORD)
                                .complaint("presentPassword"))
                .startsWith("パスワードがちがいます。");
        assertThat(account.changePassword(own, "abc").complaint("newPassword"))
                .isEqualTo("8文字以上で入力してください。いまは3文字です。");
        assertThat(account.changePassword(own, "password1").complaint("newPassword"))
                .startsWith("よく使われる");
        PlainMember.must("サンプル健保ウェブ", elsewhere.open(""));

        assertThat(account.changePassword(own, NEW_PASSWORD).body()).contains("パスワードを変更しました");
        PlainMember.must("ログイン", elsewhere.open(""));
        PlainMember.must("サンプル健保ウェブ", browser.open(""));
        var visitor = new PlainMember(new PlainBrowser(PORTAL), member);
        PlainMember.must("ログイン", visitor.signIn(own));
        PlainMember.must("ワンタイムパスワード認証", visitor.signIn(NEW_PASSWORD));
        mustHaveHeard("パスワードが変更されました。");
    }

    @Test
    @DisplayName(
            "without a fresh proof nothing that opens the account is even shown (CVE-2021-20262)")
    void changes_ask_for_a_fresh_proof_and_return_to_the_same_row() {
        var app = plain.finishWithApp(mailbox);
        account.addApp("会社のパソコン");
        var removal = account.removal(account.ids().get(0));
        String id = removal.hidden().get("c");
        database.age(
                Duration.ofMinutes(6),
                "open_session",
                List.of("proved_at"),
                "member_id = (select id from member where user_id = ?)",
                member.userId());

        for (String page : List.of("add", "password", "remove?c=" + id)) {
            assertThat(browser.get("account/change/" + page).leadsTo().orElseThrow())
                    .contains("/account/confirm");
        }
        var asked = PlainMember.must("ワンタイムパスワード認証", account.remove(removal));
        assertThat(active()).hasSize(2);
        var back = plain.press(asked, "totpGo", "totpCode", codeOf(app));
        assertThat(back.hidden()).containsEntry("c", id);
        assertThat(account.rename(account.naming(id), "家のパソコン").body()).contains("家のパソコン");
    }

    private String swapped(PlainPage page, String button, String id) {
        return otherBrowser
                .pressAndFollow(page, button, Map.of("c", id, "deviceName", "theirs"))
                .body();
    }

    private PlainAccount anotherMember() {
        new PlainMember(otherBrowser, members.withLetter()).finishWithApp(mailbox);
        var theirs = new PlainAccount(otherBrowser);
        theirs.addApp("もう1つ");
        return theirs;
    }

    private PlainPage answering(String code) {
        var visitor = new PlainMember(new PlainBrowser(PORTAL), member);
        return visitor.press(visitor.signIn(SampleMember.OWN_PASSWORD), "totpGo", "totpCode", code);
    }

    private PlainBrowser mustEnter(String code) {
        var visitor = new PlainMember(new PlainBrowser(PORTAL), member);
        var asked = visitor.signIn(SampleMember.OWN_PASSWORD);
        PlainMember.must("サンプル健保ウェブ", visitor.press(asked, "totpGo", "totpCode", code));
        return visitor.browser();
    }

    /** What the app shows; half a minute goes by first, so that it was not used before. */
    private String codeOf(AuthenticatorApp app) {
        database.change(
                "update totp_credential set last_step = 0 where id in (select id from credential"
                        + " where member_id = (select id from member where user_id = ?))",
                member.userId());
        return app.code();
    }

    private void mustHaveHeard(String sentence) {
        Waiting.until(
                "a notice: " + sentence,
                Duration.ofSeconds(30),
                () ->
                        mailbox.all(member.address()).stream()
                                .filter(mail -> mail.text().contains(sentence))
                                .findFirst());
    }

    /** Ids of the methods that open this member's account after the password. */
    private List<String> active() {
        return database
                .rows(
                        "select method from credential where state = 'ACTIVE' and method <> 'password'"
                                + " and member_id = (select id from member where user_id = ?)",
                        member.userId())
                .stream()
                .map(row -> (String) row.get("method"))
                .toList();
    }

    private String sessionOf(SampleMember whose) {
        return (String)
                database.rows(
                                "select id from open_session where member_id ="
                                        + " (select id from member where user_id = ?)",
                                whose.userId())
                        .get(0)
                        .get("id");
    }
}
