package io.genkan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.genkan.journey.pages.ConfirmPage;
import io.genkan.testing.Accessibility;
import io.genkan.testing.PlainBrowser;
import io.genkan.testing.PlainPage;
import io.genkan.testing.ReceivedMail;
import io.genkan.testing.Screenshots;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Another address for a member inside: the new one is confirmed before it counts, and the old one
 * is told twice.
 */
class AddressChangeIT extends PortalIT {

    private static final String FORM = "account/change/address";
    private static final String WAITING = "メールの確認";

    private final SampleMember member = members.withLetter();
    private final String wanted = "new-" + member.address();
    private final PlainBrowser browser = new PlainBrowser(PORTAL);
    private final PlainMember plain = new PlainMember(browser, member);

    @BeforeEach
    void the_member_is_inside() {
        plain.finishWithApp(mailbox);
        mailbox.next(member.address());
    }

    @Test
    @DisplayName("asked, told, confirmed by link, told again: to the old and to the new address")
    void the_link_makes_the_change() {
        mustWait(ask(wanted));
        assertThat(mailbox.next(member.address()).text())
                .contains("メールアドレスの変更が申し込まれました。", "内容: ne•••@member.example");
        assertThat(email()).isEqualTo(member.address());
        var confirmation = mailbox.next(wanted);

        ConfirmPage.openedOn(onPhone(), confirmation.link()).confirmAndReturn();

        assertThat(email()).isEqualTo(wanted);
        assertThat(mailbox.next(member.address()).text())
                .contains("メールアドレスが変更されました。", "/freeze?t=");
        assertThat(mailbox.next(wanted).text()).contains("メールアドレスが変更されました。", "/freeze?t=");
        assertThat(browser.get("account/address").leadsTo().orElseThrow())
                .endsWith("/account?address=changed");
        assertThat(audited()).containsSubsequence("AddressChangeAsked", "AddressChanged");
    }

    @Test
    void the_typed_code_makes_the_change() {
        var waiting = mustWait(ask(wanted));
        var code = mailbox.nextWithCode(wanted).code();

        var wrong = plain.press(waiting, "confirmCode", "addressCode", other(code));
        assertThat(wrong.complaint("addressCode")).startsWith("コードがちがいます。");
        var done = plain.press(wrong, "confirmCode", "addressCode", code);

        assertThat(done.body()).contains("メールアドレスを変更しました。", "ne•••@member.example");
        assertThat(email()).isEqualTo(wanted);
    }

    @Test
    @DisplayName("asked twice, in two tabs: only the newest mail counts (CVE-2025-7365)")
    void only_the_newest_mail_counts() {
        var firstTab = mustWait(ask("victim-" + member.address()));
        var first = mailbox.next("victim-" + member.address());
        mustWait(ask(wanted));

        ConfirmPage.unusableOn(onPhone(), first.link());
        var tab = plain.press(firstTab, "confirmCode", "addressCode", first.code());
        assertThat(tab.complaint("addressCode")).startsWith("コードがちがいます。");
        assertThat(email()).isEqualTo(member.address());

        confirm(mailbox.next(wanted).link());
        assertThat(email()).isEqualTo(wanted);
    }

    @Test
    @DisplayName("a proof is for this member and this address alone (T7, CVE-2026-9087)")
    void another_member_s_proof_proves_nothing() {
        var other = members.withLetter();
        var thief = new PlainMember(new PlainBrowser(PORTAL), other);
        thief.finishWithApp(mailbox);
        var waiting = mustWait(ask(wanted));
        var theirs = askAs(thief, "thief-" + wanted);
        var mail = mailbox.next(wanted);

        var stolen = thief.press(theirs, "confirmCode", "addressCode", mail.code());
        assertThat(stolen.complaint("addressCode")).startsWith("コードがちがいます。");
        thief.browser().press(thief.browser().open(mail.link()), "press", Map.of());

        assertThat(emailOf(other)).isEqualTo(other.address());
        assertThat(email()).isEqualTo(wanted);
        PlainMember.must("ログインとセキュリティ", plain.press(waiting, "refresh"));
    }

    @Test
    @DisplayName("a scanner that follows the link and runs its scripts confirms nothing (T6)")
    void looking_changes_nothing() {
        mustWait(ask(wanted));
        var link = mailbox.next(wanted).link();

        new PlainBrowser(PORTAL).with("Sec-Purpose", "prefetch").open(link);
        var scanner = onPc().open(link);
        scanner.waitForLoadState();
        scanner.reload();

        assertThat(email()).isEqualTo(member.address());
        confirm(link);
        assertThat(email()).isEqualTo(wanted);
    }

    @Test
    @DisplayName("a thief's change dies with the thief's session, and with a freeze (T23)")
    void what_waits_ends_with_all_sessions() {
        mustWait(ask(wanted));
        var notice = mailbox.next(member.address());
        var link = mailbox.next(wanted).link();
        var opened = new PlainBrowser(PORTAL).open(link);
        freeze(notice);

        new PlainBrowser(PORTAL).press(opened, "press", Map.of());

        assertThat(email()).isEqualTo(member.address());
        assertThat(new PlainBrowser(PORTAL).open(link).body()).contains("このリンクは使えません。");
    }

    @Test
    @DisplayName("signing out everywhere ends a change that waits (T23)")
    void what_waits_ends_with_its_epoch() {
        mustWait(ask(wanted));
        var mail = mailbox.next(wanted);
        var opened = new PlainBrowser(PORTAL).open(mail.link());
        database.change("update member set epoch = epoch + 1 where user_id = ?", member.userId());

        new PlainBrowser(PORTAL).press(opened, "press", Map.of());

        assertThat(email()).isEqualTo(member.address());
        confirmInVain(mail.link(), "このリンクは使えません。");
    }

    @Test
    void a_change_that_was_given_up_or_is_too_old_is_none() {
        var waiting = mustWait(ask(wanted));
        var link = mailbox.next(wanted).link();
        plain.press(waiting, "giveUp");
        confirmInVain(link, "このリンクは使えません。");

        mustWait(ask("late-" + wanted));
        var late = mailbox.next("late-" + wanted);
        var form = browser.open("account/address");
        database.age(
                Duration.ofMinutes(61),
                "address_confirmation",
                List.of("sent_at", "expires_at"),
                "address = ?",
                "late-" + wanted);
        confirmInVain(late.link(), "このリンクは期限が切れています。");
        var typed = plain.press(form, "confirmCode", "addressCode", late.code());
        assertThat(typed.complaint("addressCode")).startsWith("このコードは期限が切れています。");
        assertThat(email()).isEqualTo(member.address());
    }

    @Test
    @DisplayName("a stolen session without a fresh proof changes no address (CVE-2021-20262)")
    void a_stale_session_is_asked_first() {
        var form = browser.open(FORM);
        database.age(
                Duration.ofMinutes(6),
                "open_session",
                List.of("proved_at"),
                "member_id = (select id from member where user_id = ?)",
                member.userId());

        var answer = browser.press(form, "send", Map.of("address", wanted));

        assertThat(answer.leadsTo().orElseThrow()).contains("/account/confirm?to=");
        assertThat(database.count("address_confirmation", "address = ?", wanted)).isZero();
    }

    @Test
    void the_same_address_bad_ones_and_too_many_are_refused_beside_the_field() {
        assertThat(ask(member.address()).complaint("address")).isEqualTo("今のアドレスと同じです。");
        assertThat(ask("hanako").complaint("address")).startsWith("@ がありません。");
        assertThat(ask("").complaint("address")).startsWith("メールアドレスを入力してください。");
        for (int i = 0; i < 9; i++) {
            mustWait(ask(i + wanted));
        }
        assertThat(ask(wanted).complaint("address")).startsWith("メールをお送りできる回数を超えました。");
    }

    @Test
    @DisplayName("the waiting page goes on by itself; both pages look right and are clean")
    void on_a_phone() {
        var phone = onPhone().takingOver(browser);
        var form = phone.open(FORM);
        form.getByLabel("新しいメールアドレス").fill("hanako@docomo.ne.jp");
        com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat(
                        form.getByText("ドコモのアドレスですね"))
                .isVisible();
        look(form, "address-change");
        form.getByLabel("新しいメールアドレス").fill(wanted);
        form.getByText("確認メールを送信").click();
        form.waitForURL("**/account/address");
        look(form, "address-change-waiting");
        var mail = mailbox.next(wanted);
        var link = onPc().open(mail.link());
        look(link, "mailed-link-change");

        confirm(mail.link());

        form.waitForURL("**/account?address=changed");
    }

    private static void look(Page page, String name) {
        Accessibility.mustBeClean(page);
        Screenshots.save(page, name);
    }

    private PlainPage ask(String address) {
        return askAs(plain, address);
    }

    private static PlainPage askAs(PlainMember who, String address) {
        return who.press(who.browser().open(FORM), "send", "address", address);
    }

    private static PlainPage mustWait(PlainPage page) {
        return PlainMember.must(WAITING, page);
    }

    /** A press on another device. */
    private static void confirm(String link) {
        var elsewhere = new PlainBrowser(PORTAL);
        elsewhere.press(elsewhere.open(link), "press", Map.of());
    }

    private static void confirmInVain(String link, String answer) {
        assertThat(new PlainBrowser(PORTAL).open(link).body()).contains(answer);
    }

    private static void freeze(ReceivedMail notice) {
        var elsewhere = new PlainBrowser(PORTAL);
        elsewhere.press(elsewhere.open(notice.link()), "stop", Map.of());
    }

    private static String other(String code) {
        return (code.charAt(0) == '9' ? '0' : '9') + code.substring(1);
    }

    private String email() {
        return emailOf(member);
    }

    private String emailOf(SampleMember whose) {
        return (String)
                database.value("select email from member where user_id = ?", whose.userId());
    }

    private List<String> audited() {
        return database
                .rows(
                        "select event from audit_entry where member_id = (select id from member where user_id = ?) order by id",
                        member.userId())
                .stream()
                .map(row -> (String) row.get("event"))
                .toList();
    }
}
