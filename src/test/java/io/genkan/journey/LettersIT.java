package io.genkan.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.genkan.testing.Accessibility;
import io.genkan.testing.Device;
import io.genkan.testing.PlainBrowser;
import io.genkan.testing.PlainPage;
import io.genkan.testing.PrintedLetters;
import io.genkan.testing.Screenshots;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** From the desk to the member's first login: letters, their reprints, and what ends them. */
class LettersIT extends PortalIT {

    private static final Pattern TICKET = Pattern.compile("name=\"ticket\" value=\"([^\"]+)\"");

    private final String office = "工場 " + System.nanoTime();

    @Test
    @DisplayName("what the desk prints opens the first login by the code's address, once (T1)")
    void a_letter_leads_its_member_in() {
        var member = members.awaitingLetter(office, "髙橋 花子");
        var tanaka = desk.asDesk();
        var page = letters(tanaka, "?office=" + office);
        assertThat(page.locator(".letter-count b")).hasText("1 通");

        var letter = PrintedLetters.in(file(pressing(page, "通知書を作る"))).only();

        assertThat(letter.text()).contains("髙橋 花子", office, member.userId());
        assertThat(letter.code()).isEqualTo(PORTAL + "sign-in?id=" + member.userId());
        var door = onPhone().open(letter.code());
        assertThat(door.getByLabel("ユーザID")).hasValue(member.userId());
        assertThat(door.getByLabel("パスワード", new Page.GetByLabelOptions().setExact(true)))
                .isFocused();
        door.keyboard().type(letter.password().replace("-", "").toLowerCase(Locale.ROOT));
        door.getByRole(AriaRole.BUTTON, named("ログイン")).click();
        assertThat(door.getByRole(AriaRole.HEADING, named("生年月日の確認"))).isVisible();

        page.reload();
        assertThat(page.locator(".letter-count b")).hasText("0 通");
        assertThat(page.locator("#batches tbody tr").first()).containsText(office);
        assertThat(page.locator("#batches tbody tr").first()).containsText(tanaka.name());
        assertThat(
                        database.count(
                                "audit_entry",
                                "event = 'LetterPrinted' and staff_id = ? and member_id = ?",
                                tanaka.id(),
                                id(member)))
                .isEqualTo(1);
        assertThat(database.count("audit_entry", "detail like ?", "%" + letter.password() + "%"))
                .isZero();
    }

    @Test
    @DisplayName("another letter ends the one before, and only by an explicit choice (T1)")
    void a_reprint_ends_the_older_letter() {
        var member = members.awaitingLetter(office, "花子");
        var page = letters(desk.asDesk(), "?office=" + office);
        var first = PrintedLetters.in(file(pressing(page, "通知書を作る"))).only();
        page.reload();
        assertThat(page.getByText("この条件で作れる通知書はありません。")).isVisible();

        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName(Pattern.compile("を作り直す$")))
                .first()
                .click();
        assertThat(page.getByText("前の通知書のパスワードは使えなくなります")).isVisible();
        var second = PrintedLetters.in(file(pressing(page, "通知書を作る"))).only();

        assertThat(second.password()).isNotEqualTo(first.password());
        assertThat(signIn(member, first.password()).complaint("password")).contains("ちがいます");
        assertThat(signIn(member, second.password()).heading()).isEqualTo("生年月日の確認");
    }

    @Test
    @DisplayName("what a letter says holds for the society's days from printing, not longer (T1)")
    void a_letter_ends() {
        var member = members.awaitingLetter(office, "花子");
        database.age(
                Duration.ofDays(40),
                "initial_password",
                List.of("issued_at", "expires_at"),
                "member_id = ?",
                id(member));
        var page = letters(desk.asDesk(), "?office=" + office);
        var letter = PrintedLetters.in(file(pressing(page, "通知書を作る"))).only();
        assertThat(signIn(member, letter.password()).heading()).isEqualTo("生年月日の確認");

        database.age(
                Duration.ofDays(21),
                "initial_password",
                List.of("expires_at"),
                "member_id = ?",
                id(member));

        assertThat(signIn(member, letter.password()).complaint("password")).contains("期限が切れています");
    }

    @Test
    void who_cannot_be_printed_is_named_before_and_left_out() {
        var emoji = members.awaitingLetter(office, "花子😀");
        var printable = members.awaitingLetter(office, "𠮷野 﨑子");
        members.awaitingLetter(office, "");
        var page = letters(desk.asDesk(), "?office=" + office);

        assertThat(page.locator(".letter-count b")).hasText("1 通");
        assertThat(page.locator("#mend")).containsText(emoji.userId());
        assertThat(page.locator("#mend")).containsText("U+1F600");
        assertThat(page.locator(".letter-left")).containsText("氏名が取り込まれていない");
        looked(page, "staff-letters");
        var letter = PrintedLetters.in(file(pressing(page, "通知書を作る"))).only();
        assertThat(letter.text()).contains("𠮷野 﨑子", printable.userId());
    }

    @Test
    @DisplayName("a file that brought members is named, however many came after it")
    void an_old_file_is_named() {
        var member = members.awaitingLetter(office, "花子");
        var run =
                database.value(
                        "select r.public_id from import_run r join member m on m.import_run_id = r.id where m.user_id = ?",
                        member.userId());
        database.change(
                "update import_run set started_at = timestamp '2020-01-02 03:04:00' where public_id = ?",
                run);
        database.change(
                """
                insert into import_run (id, public_id, society_id, dry_run, state, rows_read, accepted, changed, rejected, started_at)
                select nextval('import_run_seq'), ? || x, 1, false, 'COMPLETED', 0, 0, 0, 0, current_timestamp
                from %s
                """
                        .formatted(database.numbers(100)),
                "r" + System.nanoTime() + "-");
        var page = letters(desk.asDesk(), "?import=" + run);
        database.change("delete from import_run where public_id like 'r%-%'");

        assertThat(page.locator("#import option[selected]")).hasText("2020年1月2日（木）12:04（1 人）");
        assertThat(page.getByText("対象：2020年1月2日（木）12:04 の取込")).isVisible();
        page.navigate(PORTAL + "staff/letters?import=nowhere");
        assertThat(page.getByText("対象：見つからない取込回")).isVisible();
        assertThat(page.getByLabel("取込回")).hasValue("");
    }

    @Test
    void a_print_house_gets_a_file() {
        var member = members.awaitingLetter(office, "=花子");
        var page = letters(desk.asDesk(), "?office=" + office);

        String csv = new String(file(pressing(page, "印刷会社用のファイル")), StandardCharsets.UTF_8);

        var fields = csv.lines().skip(1).findFirst().orElseThrow().split(",");
        assertThat(fields[0]).isEqualTo(member.userId());
        assertThat(fields[1]).isEqualTo("'=花子");
        assertThat(signIn(member, fields[3]).heading()).isEqualTo("生年月日の確認");
    }

    @Test
    @DisplayName("what can be guessed is never printed, what we do not know is not invented (T1)")
    void other_kinds_of_passwords() {
        var guessable = members.withGuessablePassword();
        var printed = members.withLetter();
        var tanaka = desk.asDesk();

        var letter =
                PrintedLetters.in(
                                file(
                                        pressing(
                                                letters(tanaka, "?member=" + publicId(guessable)),
                                                "通知書を作る")))
                        .only();
        assertThat(letter.text())
                .contains("記号＋番号＋生年月日")
                .doesNotContain(guessable.birthDate().toString().replace("-", ""));
        var page = tanaka.browser().open("staff/letters?member=" + publicId(printed));
        assertThat(page.body()).contains("組合で印刷したパスワード").doesNotContain("id=\"print\"");
    }

    @Test
    @DisplayName("of two presses, the second finds the first and does nothing (T29)")
    void a_second_press_does_nothing() {
        var member = members.awaitingLetter(office, "花子");
        var browser = desk.asDesk().browser();
        var page = browser.open("staff/letters?renew=yes&office=" + office.replace(" ", "%20"));
        var form = page.filledIn("name=\"seen\"", "export", Map.of());

        var first = browser.post("staff/letters", form);
        var second = browser.post("staff/letters", form);

        assertThat(first.headers().firstValue("Content-Disposition")).isPresent();
        assertThat(first.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(second.headers().firstValue("Content-Disposition")).isEmpty();
        assertThat(second.body()).contains("ほかの人が通知書を作りました");
        String password = first.body().lines().skip(1).findFirst().orElseThrow().split(",")[3];
        assertThat(signIn(member, password).heading()).isEqualTo("生年月日の確認");
    }

    @Test
    @DisplayName("no letter to another society's member, nor to somebody who is done (T30, T4)")
    void only_those_who_wait_get_letters() {
        var stranger = members.awaitingLetter(office, "他人");
        var finished = members.withLetter();
        new PlainMember(new PlainBrowser(PORTAL), finished).finishWithApp(mailbox);
        database.change(
                "update member set society_id = ? where id = ?",
                database.otherSociety(),
                id(stranger));
        var browser = desk.asDesk().browser();

        for (var member : List.of(stranger, finished)) {
            assertThat(browser.open("staff/letters?renew=yes&member=" + publicId(member)).body())
                    .contains("この条件で作れる通知書はありません。");
        }
    }

    @Test
    @DisplayName("a member's session makes no letters, and the desk resets nothing in bulk (T30)")
    void each_keeps_to_their_room() {
        var member = new PlainBrowser(PORTAL);
        new PlainMember(member, members.withLetter()).finishWithApp(mailbox);
        assertThat(member.get("staff/letters").status()).isEqualTo(403);

        var waiting = members.awaitingLetter(office, "花子");
        database.change("update member set symbol = '12', number = '34' where id = ?", id(waiting));
        var tanaka = desk.asDesk().browser();
        var suzuki = desk.asAdmin().browser();
        for (String path : List.of("initial-passwords", "envelope")) {
            assertThat(tanaka.get("staff/admin/" + path).status()).as(path).isEqualTo(403);
        }
        var form =
                suzuki.open("staff/admin/initial-passwords?office=" + office.replace(" ", "%20"))
                        .filledIn("id=\"understood\"", "go", Map.of("understood", "true"));
        form.put("ticket", ticket(tanaka.open("account")));
        assertThat(tanaka.post("staff/admin/initial-passwords", form).status()).isEqualTo(403);
        assertThat(kind(waiting)).isEqualTo("LETTER");
        assertThat(tanaka.open("staff/letters").body()).doesNotContain("/staff/admin/");
    }

    @Test
    @DisplayName("the bulk reset asks twice, ends letters, and leaves the finished alone (T1, T23)")
    void initial_passwords_are_reset_in_bulk() {
        var waiting = members.awaitingLetter(office, "花子");
        var finished = members.awaitingLetter(office, "太郎");
        for (var member : List.of(waiting, finished)) {
            database.change(
                    "update member set symbol = ?, number = '7' where id = ?",
                    member.symbol(),
                    id(member));
        }
        database.change("delete from initial_password where member_id = ?", id(finished));
        var page = letters(desk.asDesk(), "?office=" + office);
        var letter = PrintedLetters.in(file(pressing(page, "通知書を作る"))).only();

        var suzuki = desk.asAdmin();
        var admin = onPc().takingOver(suzuki.browser());
        var reset = admin.open("staff/admin/initial-passwords?office=" + office);
        looked(reset, "staff-initial-passwords");
        assertThat(reset.locator(".letter-count b")).hasText("1 人");
        reset.getByRole(AriaRole.BUTTON, named("リセットする")).click();
        assertThat(reset.getByText("チェックを入れてください。")).isVisible();
        assertThat(kind(waiting)).isEqualTo("LETTER");
        reset.getByLabel("推測されやすいことを理解しました").check();
        reset.getByRole(AriaRole.BUTTON, named("リセットする")).click();
        assertThat(reset.getByText("1 人の初期パスワードをリセットしました。")).isVisible();

        assertThat(signIn(waiting, letter.password()).complaint("password")).contains("ちがいます");
        String guessable = waiting.symbol() + "7" + waiting.birthDate().toString().replace("-", "");
        assertThat(signIn(waiting, guessable).heading()).isEqualTo("生年月日の確認");
        assertThat(database.count("initial_password", "member_id = ?", id(finished))).isZero();
        assertThat(
                        database.count(
                                "audit_entry",
                                "event = 'InitialPasswordReset' and staff_id = ? and member_id = ?",
                                suzuki.id(),
                                id(waiting)))
                .isEqualTo(1);
    }

    @Test
    void the_window_is_set_and_tried() {
        var page = onPc().takingOver(desk.asAdmin().browser()).open("staff/admin/envelope");
        looked(page, "staff-envelope");
        page.getByLabel("左から（mm）").fill("100");
        page.getByRole(AriaRole.BUTTON, named("保存する")).click();
        assertThat(page.locator("#left-error")).containsText("宛名が入りません");

        page.getByLabel("左から（mm）").fill("23");
        page.getByRole(AriaRole.BUTTON, named("保存する")).click();
        assertThat(page.getByText("保存しました。")).isVisible();
        assertThat(page.getByLabel("左から（mm）")).hasValue("23");
        var specimen = PrintedLetters.in(file(pressing(page, "ためし印刷"))).only();
        assertThat(specimen.text()).contains("見本");
        database.change("update society set window_left = 22 where id = 1");
    }

    @Test
    @DisplayName("of two who set the window the second is told, and may save knowingly")
    void two_set_the_window() {
        var first = desk.asAdmin().browser();
        var second = desk.asAdmin().browser();
        var one = first.open("staff/admin/envelope");
        var other = second.open("staff/admin/envelope");
        String path = "staff/admin/envelope";

        first.post(path, one.filledIn("save", window("24", "12")));
        var told = second.follow(second.post(path, other.filledIn("save", window("22", "13"))));

        assertThat(told.body()).contains("ほかの人が先に設定を変更しました", "左から 24・上から 12");
        assertThat(told.shown("top")).isEqualTo("13");
        assertThat(window()).isEqualTo("24,12");
        var saved = second.follow(second.post(path, told.filledIn("save", window("22", "13"))));
        assertThat(saved.body()).contains("保存しました。", "aria-current=\"page\">設定");
        assertThat(window()).isEqualTo("22,13");
        database.change("update society set window_left = 22, window_top = 12 where id = 1");
    }

    private static Map<String, String> window(String left, String top) {
        return Map.of("left", left, "top", top, "width", "65", "height", "24");
    }

    private String window() {
        return (String)
                database.value("select window_left || ',' || window_top from society where id = 1");
    }

    private static void looked(Page page, String name) {
        Accessibility.mustBeClean(page);
        Screenshots.save(page, name);
    }

    private Page letters(Desk.Person person, String query) {
        return as(person).open("staff/letters" + query);
    }

    private Device as(Desk.Person person) {
        return onPc().takingOver(person.browser());
    }

    private static Download pressing(Page page, String button) {
        return page.waitForDownload(() -> page.getByRole(AriaRole.BUTTON, named(button)).click());
    }

    private static byte[] file(Download download) {
        try {
            return Files.readAllBytes(download.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PlainPage signIn(SampleMember member, String password) {
        return new PlainMember(new PlainBrowser(PORTAL), member).signIn(password);
    }

    private long id(SampleMember member) {
        return (long) database.value("select id from member where user_id = ?", member.userId());
    }

    private String publicId(SampleMember member) {
        return (String)
                database.value("select public_id from member where user_id = ?", member.userId());
    }

    private String kind(SampleMember member) {
        return (String)
                database.value("select kind from initial_password where member_id = ?", id(member));
    }

    private static String ticket(PlainPage page) {
        var found = TICKET.matcher(page.body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
