package io.genkan.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.genkan.testing.Accessibility;
import io.genkan.testing.PlainBrowser;
import io.genkan.testing.PlainPage;
import io.genkan.testing.Screenshots;
import io.genkan.testing.Waiting;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * What the desk sees of who has come how far. Each test's members work in an office of their own,
 * so that it counts nobody else's.
 */
class ProgressIT extends PortalIT {

    private static final Pattern ROW =
            Pattern.compile("aria-label=\"([^ ]+) ([\\d,]+)人、前の段階から([\\d,]+)人減");

    private final String office = "営業所" + System.nanoTime();
    private final PlainBrowser tanaka = desk.asDesk().browser();

    @Test
    @DisplayName("S-123: members at each step are counted at that stage, and stop before the next")
    void members_are_counted_by_stage() {
        stay(members.withLetter());
        var login = walk();
        login.toBirthDate();
        walk().toTerms();
        walk().toAddress();
        walk().toWaiting();
        walk().toMethod(mailbox);
        walk().toPassword(mailbox, "totp");
        walk().toDone(mailbox, "totp");
        walk().finishWithApp(mailbox);

        var page = progress("");

        assertThat(rows(page))
                .containsExactly(
                        Map.entry("初回ログイン", "8 1"),
                        Map.entry("生年月日", "7 1"),
                        Map.entry("規約", "6 1"),
                        Map.entry("メール", "5 1"),
                        Map.entry("確認", "4 1"),
                        Map.entry("方法", "3 1"),
                        Map.entry("パスワード", "2 1"),
                        Map.entry("設定完了", "1 1"));
        assertThat(page.body()).contains("<b>9</b>");
        var waiting = progress("&stage=confirmation");
        assertThat(waiting.body()).contains("「確認」で止まっている人　1 人", "試験 太郎", "送信済み・未確認", "0 分");
        for (String stage :
                List.of(
                        "login",
                        "birth-date",
                        "terms",
                        "address",
                        "method",
                        "password",
                        "finished")) {
            assertThat(progress("&stage=" + stage).body()).as(stage).contains("/staff/member?id=");
        }
    }

    @Test
    @DisplayName("a filter narrows the figures: method, browser of the first login, nobody")
    void filters_narrow() {
        walk().toPassword(mailbox, "totp");
        walk().toPassword(mailbox, "emailotp");
        new PlainMember(
                        new PlainBrowser(PORTAL)
                                .with(
                                        "User-Agent",
                                        "Mozilla/5.0 (iPhone) Version/26.0 Mobile/15E148 Safari/604.1"),
                        stay(members.withLetter()))
                .toTerms();

        assertThat(rows(progress("&method=totp"))).containsEntry("方法", "1 0");
        assertThat(progress("&method=totp").body()).contains("前から −1 人").doesNotContain("−0 人");
        assertThat(rows(progress("&browser=Safari"))).containsEntry("規約", "0 1");
        assertThat(rows(progress("&browser=Chrome"))).containsEntry("方法", "2 0");
        assertThat(progress("&method=passkey").body()).contains("この条件の人はいません。", "条件を消す");
        assertThat(tanaka.get("staff/progress?office=%00%27--&stage=x&page=0").status())
                .isEqualTo(200);
    }

    @Test
    @DisplayName(
            "whoever is another society's, of the staff, or gone, is neither counted nor listed")
    void others_are_not_there() {
        stay(members.withLetter());
        String gone = stay(members.withLetter()).userId();
        String others = stay(members.withLetter()).userId();
        database.change("update member set leaves_on = date '2020-01-01' where user_id = ?", gone);
        database.change(
                "update member set society_id = ? where user_id = ?",
                database.otherSociety(),
                others);
        database.change(
                "update member set office = ? where user_id = ?", office, desk.asDesk().userId());

        var page = progress("&stage=login");

        assertThat(page.body()).contains("「初回ログイン」で止まっている人　1 人").contains("<b>1</b>");
    }

    @Test
    @DisplayName(
            "the list goes out as a file in which no cell is a formula, and that leaves a trace")
    void the_list_is_exported() {
        String first = stay(members.withLetter()).userId();
        database.change("update member set name = '=SUM(A1)' where user_id = ?", first);
        var page = progress("&stage=login");

        var form = page.filledIn("/list", "stage", Map.of());
        form.putAll(Map.of("stage", "login", "office", office));
        var file = tanaka.post("staff/progress/list", form);

        assertThat(file.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
        assertThat(file.body())
                .startsWith("\uFEFFユーザID,氏名,事業所,止まっている段階,メール,止まってから")
                .contains(first + ",'=SUM(A1)," + office)
                .containsPattern(",\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d\r\n");
        assertThat(
                        database.count(
                                "audit_entry",
                                "event = 'StuckExported' and detail = 'stage=login members=1' and staff_id is not null"))
                .isPositive();
        form.remove("ticket");
        assertThat(tanaka.post("staff/progress/list", form).leadsTo()).isPresent();
    }

    @Test
    @DisplayName("mails are sent once more to all who wait, once, and not within an hour")
    void mails_are_sent_again() {
        var late = stay(members.withLetter());
        var fresh = stay(members.withLetter());
        new PlainMember(new PlainBrowser(PORTAL), late).toWaiting();
        new PlainMember(new PlainBrowser(PORTAL), fresh).toWaiting();
        String old = mailbox.nextWithCode(late.address()).code();
        mailbox.nextWithCode(fresh.address());
        database.age(
                Duration.ofHours(2),
                "address_confirmation",
                List.of("sent_at"),
                "member_id = (select id from member where user_id = ?)",
                late.userId());

        var ask =
                tanaka.open(
                        progressPath("&stage=confirmation")
                                .replace("progress?", "progress/resend?"));
        assertThat(ask.body()).contains("1人に確認メールを再送信します", "1人には送りません");
        var done = tanaka.pressAndFollow(ask, "resendGo", Map.of());

        assertThat(done.body()).contains("再送信を始めました");
        var mail = mailbox.nextWithCode(late.address());
        assertThat(mail.code()).isNotEqualTo(old);
        assertThat(
                        database.count(
                                "audit_entry",
                                "event = 'ConfirmationResent' and staff_id is not null and member_id = (select id from member where user_id = ?)",
                                late.userId()))
                .isOne();
        var again = tanaka.open(progressPath("").replace("progress?", "progress/resend?"));
        assertThat(again.body()).contains("いま再送信できる人はいません", "2人には送りません");
    }

    @Test
    @DisplayName("a page that looks by itself keeps nobody's session from ending")
    void looking_by_itself_is_no_use() {
        var person = desk.asDesk();
        database.age(
                Duration.ofMinutes(14),
                "open_session",
                List.of("seen_at"),
                "member_id = ?",
                person.id());
        person.browser().with("X-By-Itself", "yes");
        assertThat(person.browser().get("staff/progress").status()).isEqualTo(200);
        database.age(
                Duration.ofMinutes(2),
                "open_session",
                List.of("seen_at"),
                "member_id = ?",
                person.id());

        assertThat(person.browser().get("staff/progress").leadsTo().orElse(""))
                .contains("notice=expired");
    }

    @Test
    @DisplayName("the page counts again by itself every minute, and the focus stays where it was")
    void the_page_looks_again_by_itself() {
        var first = stay(members.withLetter());
        var page = onPc().takingOver(tanaka).tab();
        page.clock().install();
        page.navigate(PORTAL + progressPath("&stage=login"));
        assertThat(page.locator("#auto").textContent()).contains("1分ごとに更新");
        page.getByRole(AriaRole.LINK, named("生年月日 0人")).focus();
        stay(members.withLetter());
        new PlainMember(new PlainBrowser(PORTAL), first).toBirthDate();
        Waiting.until(
                "the last count is old",
                Duration.ofSeconds(60),
                () -> counted("&stage=login", "1"));

        page.clock().fastForward("01:01");

        assertThat(page.locator(".fun li:nth-child(2) b")).hasText("1");
        assertThat(page.locator(".fun li:nth-child(3) a")).isFocused();
        Accessibility.mustBeClean(page);
        Screenshots.save(page, "staff-progress");
    }

    /** A count is kept for half a minute; asked as a page that looks by itself. */
    private Optional<Boolean> counted(String more, String loggedIn) {
        return Optional.of(rows(progress(more)).get("初回ログイン").startsWith(loggedIn))
                .filter(yes -> yes);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    @Test
    @DisplayName("a filter that is chosen stands in the address at once")
    void a_filter_is_chosen() {
        new PlainMember(new PlainBrowser(PORTAL), members.withLetter()).toTerms();
        var page = onPc().takingOver(tanaka).open("staff/progress");

        page.getByLabel("認証方法").selectOption("totp");

        page.waitForURL("**/staff/progress?method=totp");
    }

    private PlainMember walk() {
        return new PlainMember(new PlainBrowser(PORTAL), stay(members.withLetter()));
    }

    private SampleMember stay(SampleMember member) {
        database.change("update member set office = ? where user_id = ?", office, member.userId());
        return member;
    }

    private PlainPage progress(String more) {
        return PlainMember.must("進みぐあい", tanaka.open(progressPath(more)));
    }

    private String progressPath(String more) {
        return "staff/progress?office=" + URLEncoder.encode(office, StandardCharsets.UTF_8) + more;
    }

    private static Map<String, String> rows(PlainPage page) {
        var rows = new LinkedHashMap<String, String>();
        ROW.matcher(page.body())
                .results()
                .forEach(row -> rows.put(row.group(1), row.group(2) + " " + row.group(3)));
        return rows;
    }
}
