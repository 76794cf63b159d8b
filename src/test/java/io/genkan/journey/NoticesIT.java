package io.genkan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.genkan.journey.pages.FreezePage;
import io.genkan.testing.Accessibility;
import io.genkan.testing.PlainBrowser;
import io.genkan.testing.PlainPage;
import io.genkan.testing.ReceivedMail;
import io.genkan.testing.Screenshots;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a member hears of by mail, and what they can do when it was not them. */
class NoticesIT extends PortalIT {

    private static final String DESK = "desk@sample-kenpo.example.jp";

    private final SampleMember member = members.withLetter();
    private final PlainBrowser browser = new PlainBrowser(PORTAL);
    private final PlainMember plain = new PlainMember(browser, member);

    @Test
    @DisplayName("a method added is mailed: what, when, from where, and a link of ours (T16, T22)")
    void a_new_method_is_mailed() {
        browser.with("X-Forwarded-Host", "evil.example").with("Forwarded", "host=evil.example");

        var notice = noticeOfTheApp();

        assertThat(notice.subject()).isEqualTo("【サンプル健保ウェブ】ログインとセキュリティの変更のお知らせ");
        assertThat(notice.text())
                .contains("認証方法が追加されました。", "内容: ワンタイムパスワード認証（アプリ）", "端末: Windows の Chrome")
                .containsPattern("日時: .*\\d+:\\d\\d");
        assertThat(notice.link()).startsWith(PORTAL + "freeze?t=");
    }

    @Test
    @DisplayName("a scanner that follows the link and runs its scripts stops nobody (T6)")
    void looking_changes_nothing() throws Exception {
        var link = noticeOfTheApp().link();

        head(link);
        new PlainBrowser(PORTAL).with("Sec-Purpose", "prefetch").open(link);
        var scanner = onPc().open(link);
        scanner.waitForLoadState();
        scanner.reload();

        assertThat(frozen()).isFalse();
        PlainMember.must("サンプル健保ウェブ", browser.open(""));
    }

    @Test
    @DisplayName("a press signs out everywhere, shuts the door and calls the desk (T23)")
    void a_press_stops_the_use() {
        var link = noticeOfTheApp().link();
        int desk = mailbox.all(DESK).size();

        FreezePage.openedOn(onPhone(), link).stop();

        assertThat(browser.get("").leadsTo().orElseThrow()).contains("/sign-in?notice=expired");
        assertThat(plain.signIn(SampleMember.OWN_PASSWORD).body()).contains("現在ご利用いただけません。");
        var call = mailbox.next(DESK);
        assertThat(call.text()).contains("ユーザID: " + member.userId() + "\n");
        assertThat(call.text()).doesNotContain(member.name(), member.address(), member.symbol());
        assertThat(mailbox.next(member.address()).text()).contains("加入者ページの利用が止められました。");
        assertThat(mailbox.all(DESK)).hasSize(desk + 1);
        assertThat(audited("AccountFrozen")).isOne();
    }

    @Test
    void a_second_press_and_the_link_of_another_notice_are_harmless() {
        var phone = onPhone();
        var link = noticeOfTheApp().link();
        var visitor = new PlainBrowser(PORTAL);
        var opened = visitor.open(link);
        FreezePage.openedOn(phone, link).stop();
        var other = mailbox.next(member.address()).link();

        var again = visitor.pressAndFollow(opened, "stop", Map.of());
        assertThat(again.heading()).isEqualTo("止めました");
        FreezePage.mustBeStopped(phone, other);
        assertThat(audited("AccountFrozen")).isOne();
    }

    @Test
    void once_the_society_has_let_the_member_in_again_old_links_stop_nobody() {
        var visitor = new PlainBrowser(PORTAL);
        var opened = visitor.open(noticeOfTheApp().link());
        visitor.press(opened, "stop", Map.of());
        var last = mailbox.next(member.address()).link();
        database.change("update member set frozen_at = null where user_id = ?", member.userId());

        var answer = visitor.pressAndFollow(opened, "stop", Map.of());

        assertThat(answer.body()).contains("このリンクは使えません。");
        assertThat(visitor.open(last).body()).contains("このリンクは使えません。");
        assertThat(frozen()).isFalse();
    }

    @Test
    void a_link_that_is_too_old_says_so_and_stops_nobody() {
        var visitor = new PlainBrowser(PORTAL);
        var opened = visitor.open(noticeOfTheApp().link());
        database.age(
                Duration.ofDays(8),
                "freeze_link",
                List.of("expires_at"),
                "member_id = (select id from member where user_id = ?)",
                member.userId());

        var answer = visitor.pressAndFollow(opened, "stop", Map.of());

        assertThat(answer.body()).contains("このリンクは期限が切れています。", "03-0000-0000");
        assertThat(frozen()).isFalse();
    }

    @Test
    @DisplayName("links nobody sent say nothing, and another site presses nothing (T9, T14)")
    void unknown_links_and_other_sites() {
        var visitor = new PlainBrowser(PORTAL);
        for (String token : List.of("", "x", "A".repeat(43), "%00")) {
            assertThat(visitor.open("freeze?t=" + token).body()).contains("このリンクは使えません。");
        }
        var opened = visitor.open(noticeOfTheApp().link());

        visitor.with("Sec-Fetch-Site", "cross-site");
        PlainPage answer = visitor.press(opened, "stop", Map.of());

        assertThat(answer.status()).isEqualTo(403);
        assertThat(frozen()).isFalse();
    }

    @Test
    void the_page_is_for_everybody() {
        var link = noticeOfTheApp().link();
        var page = FreezePage.openedOn(onPhone(), link);
        look(page, "freeze");
        look(page.stop(), "frozen");
    }

    private static void look(FreezePage page, String name) {
        Accessibility.mustBeClean(page.tab());
        Screenshots.save(page.tab(), name);
    }

    private ReceivedMail noticeOfTheApp() {
        plain.finishWithApp(mailbox);
        return mailbox.next(member.address());
    }

    private boolean frozen() {
        return database.count("member", "user_id = ? and frozen_at is not null", member.userId())
                > 0;
    }

    private long audited(String event) {
        return database.count(
                "audit_entry",
                "event = ? and member_id = (select id from member where user_id = ?)",
                event,
                member.userId());
    }

    private static void head(String link) throws Exception {
        HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(link)).method("HEAD", noBody()).build(),
                        HttpResponse.BodyHandlers.discarding());
    }

    private static HttpRequest.BodyPublisher noBody() {
        return HttpRequest.BodyPublishers.noBody();
    }
}
