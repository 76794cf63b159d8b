package io.genkan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.genkan.testing.AuthenticatorApp;
import io.genkan.testing.PlainBrowser;
import io.genkan.testing.PlainPage;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a member sees and changes of their own account, without script. */
class AccountIT extends PortalIT {

    private static final Pattern TICKET = Pattern.compile("name=\"ticket\" value=\"([^\"]+)\"");
    private static final Pattern SESSION = Pattern.compile("name=\"session\" value=\"([^\"]+)\"");
    private static final Pattern REMOVE = Pattern.compile("/account/change/remove\\?c=(\\d+)");
    private static final Pattern NAME = Pattern.compile("/account/name\\?c=(\\d+)");

    private final SampleMember member = members.withLetter();
    private final PlainBrowser browser = new PlainBrowser(PORTAL);
    private final PlainMember plain = new PlainMember(browser, member);

    @Test
    @DisplayName("one app: no spare, and it cannot be removed (T22)")
    void who_has_one_method_is_told_so_and_keeps_it() {
        plain.finishWithApp(mailbox);

        var account = account();
        assertThat(account.body()).contains("予備がありません", "Windows の Chrome", "この端末", "最後の認証方法です。");
        assertThat(all(REMOVE, account)).isEmpty();

        String id = all(NAME, account).get(0);
        var remove = browser.open("account/change/remove?c=" + id);
        assertThat(remove.body()).contains("最後の認証方法です。").doesNotContain("削除する\"");
        var answer = browser.post("account/change/remove", remove.filledIn("remove", Map.of()));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(active()).isEqualTo(1);
    }

    @Test
    @DisplayName("a second app is added, both open, one is renamed and removed; the mail says so")
    void apps_are_added_renamed_and_removed() {
        var first = plain.finishWithApp(mailbox);
        var second = addApp("会社のパソコン");

        var account = account();
        assertThat(account.body()).contains("安全に設定されています", "会社のパソコン");
        var ids = all(REMOVE, account);
        assertThat(ids).hasSize(2);
        signInWith(first.unusedCode());
        signInWith(second.unusedCode());

        var name = browser.open("account/name?c=" + ids.get(0));
        assertThat(
                        browser.pressAndFollow(
                                        name, "saveName", Map.of("deviceName", "あ".repeat(41)))
                                .complaint("deviceName"))
                .isEqualTo("40文字までです。");
        var named = browser.pressAndFollow(name, "saveName", Map.of("deviceName", "<b>家の</b>"));
        assertThat(named.body()).contains("名前を変更しました", "&lt;b&gt;家の&lt;/b&gt;");

        var remove = browser.open("account/change/remove?c=" + ids.get(0));
        assertThat(remove.heading()).contains("「<b>家の</b>」を削除しますか？".replaceAll("<[^>]*>", ""));
        var removed = browser.pressAndFollow(remove, "remove", Map.of());
        assertThat(removed.body()).contains("削除しました", "予備がありません");
        assertThat(active()).isEqualTo(1);
        assertThat(mailbox.next(member.address()).text()).contains("認証方法が追加されました。");
    }

    private PlainPage account() {
        return PlainMember.must("ログインとセキュリティ", browser.open("account"));
    }

    private AuthenticatorApp addApp(String name) {
        var choice = PlainMember.must("認証方法を追加", browser.open("account/change/add"));
        assertThat(choice.body()).contains("method=totp", "method=passkey", "method=emailotp");
        var enrolment = browser.open("account/change/add?method=totp");
        var app = PlainMember.appOf(enrolment);
        var done =
                browser.pressAndFollow(
                        enrolment,
                        "totpSend",
                        Map.of("totpCode", app.unusedCode(), "deviceName", name));
        assertThat(done.body()).contains("追加しました");
        return app;
    }

    private PlainBrowser signInWith(String code) {
        var visitor = new PlainMember(new PlainBrowser(PORTAL), member);
        var asked = visitor.signIn(SampleMember.OWN_PASSWORD);
        PlainMember.must("サンプル健保ウェブ", visitor.press(asked, "totpGo", "totpCode", code));
        return visitor.browser();
    }

    private long active() {
        return database.count(
                "credential",
                "state = 'ACTIVE' and method <> 'password' and member_id ="
                        + " (select id from member where user_id = ?)",
                member.userId());
    }

    private static List<String> all(Pattern pattern, PlainPage page) {
        return pattern.matcher(page.body()).results().map(found -> found.group(1)).toList();
    }
}
