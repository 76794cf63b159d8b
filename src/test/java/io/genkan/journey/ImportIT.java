package io.genkan.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import io.genkan.testing.Accessibility;
import io.genkan.testing.PlainBrowser;
import io.genkan.testing.PlainPage;
import io.genkan.testing.Screenshots;
import io.genkan.testing.UnsentBody;
import io.genkan.testing.Waiting;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A society's file, from the desk's page into the database. */
class ImportIT extends PortalIT {

    private static final String HEADER =
            "user_id,symbol,number,branch,name,kana,birth_date,office,initial_password\r\n";
    private static final String RUN =
            Long.toString(System.nanoTime(), Character.MAX_RADIX).substring(4);

    private static final String UPLOAD = "staff/imports/upload";

    private final ImportApi api = new ImportApi(URI.create(PORTAL));

    @ParameterizedTest
    @CsvSource({
        "UTF-8, false, UTF-8",
        "UTF-8, true, UTF-8",
        "windows-31j, false, Shift_JIS（windows-31j）"
    })
    @DisplayName("a 窓口 takes in a file in each encoding, with 髙, 﨑 and ① (S-123)")
    void each_encoding_comes_in_by_the_page(String charset, boolean mark, String shown) {
        String id = "enc-" + RUN + "-" + charset + mark;
        String text = HEADER + row(id, "髙橋 﨑子①", "本社");
        var page = onPc().takingOver(desk.asDesk().browser()).open("staff/imports");

        send(page, ((mark ? "\uFEFF" : "") + text).getBytes(Charset.forName(charset)));

        assertThat(page.getByText("下見が終わりました")).isVisible();
        assertThat(page.locator(".imp-of")).containsText(shown);
        assertThat(page.locator("#added")).hasText("1");
        assertThat(database.count("member", "user_id = ?", id)).as("a preview").isZero();
        press(page, "取り込む");
        assertThat(page.getByText("取込が終わりました")).isVisible();
        assertThat(page.getByText("1 人を追加し、0 人を更新しました。")).isVisible();
        assertThat(page.getByText("取り込めない行はありません。")).isVisible();
        assertThat(database.value("select name from member where user_id = ?", id))
                .isEqualTo("髙橋 﨑子①");
        assertThat(pieces(page)).as("the file is gone").isZero();
        page.getByText("通知書を作る").click();
        assertThat(page.locator(".letter-count")).containsText("1 通");
    }

    @Test
    @DisplayName("a file of broken rows: each is told with line and reason, the good ones come in")
    void broken_rows_cost_nobody_else() throws IOException {
        byte[] broken;
        try (var file = ImportIT.class.getResourceAsStream("broken-members.csv")) {
            broken = file.readAllBytes();
        }
        var page = onPc().takingOver(desk.asDesk().browser()).open("staff/imports");
        send(page, broken);
        assertThat(page.getByText("下見が終わりました")).isVisible();
        press(page, "取り込む");

        assertThat(page.getByText("取込が終わりました")).isVisible();
        assertThat(page.locator("#added")).hasText("7");
        assertThat(page.locator("#rejected")).hasText("30");
        assertThat(
                        database
                                .rows(
                                        "select user_id from member where user_id like 'BR-%' order by user_id")
                                .stream()
                                .map(row -> row.get("user_id")))
                .isEqualTo(
                        IntStream.of(1, 2, 3, 4, 5, 8, 9).mapToObj(i -> "BR-good-" + i).toList());
        assertThat(rejectedLines(page))
                .isEqualTo(
                        LongStream.concat(
                                        LongStream.of(6),
                                        LongStream.concat(
                                                LongStream.rangeClosed(9, 31),
                                                LongStream.of(33, 34, 35, 36, 38, 40)))
                                .boxed()
                                .toList());
        assertThat(page.locator("#rejections tbody tr").first())
                .containsText("「\"」が 6 行目で開いたままです。");
        look(page, "import-done");
    }

    private List<Long> rejectedLines(Page page) {
        String id = page.url().replaceAll(".*id=", "");
        return database
                .rows(
                        "select j.line from import_rejection j join import_run r on r.id = j.run_id where r.public_id = ? and j.reason <> '' order by j.line",
                        id)
                .stream()
                .map(row -> (Long) row.get("line"))
                .toList();
    }

    @Test
    @DisplayName("the rejected rows are a file without formulas, and without passwords")
    void rejected_rows_are_saved() {
        var tanaka = desk.asDesk().browser();
        String text = "birth_date,user_id,name\r\n=1+1,csv-" + RUN + ",\"=cmd|x\"\r\n";
        var run = api.begin(text, "");
        api.ended(run, SampleMembers.PATIENCE);

        String saved = rejected(tanaka, id(run)).body();

        assertThat(saved).startsWith("\uFEFFline,field,reason,row").contains("'=1+1,csv-");
        assertThat(api.rejected(run)).startsWith("line,field,reason,row").contains("'=1+1,csv-");
        assertThat(rejected(tanaka, "nosuch").status()).isEqualTo(404);
        assertThat(tanaka.get("staff/import/rejected?id=" + id(run)).body())
                .as("no ticket")
                .isEmpty();
        assertThat(
                        database.count(
                                "audit_entry",
                                "event = 'RejectedExported' and staff_id is not null and detail = ?",
                                "run=" + id(run) + " rows=1"))
                .isEqualTo(1);
    }

    @Test
    @DisplayName(
            "what a file changes is shown old and new; who has finished keeps every credential")
    void changes_are_shown_before_they_are_made() {
        var taro = members.withLetter();
        var walk = new PlainMember(new PlainBrowser(PORTAL), taro);
        walk.finishWithApp(mailbox);
        var before = credentials(taro);
        var page = onPc().takingOver(desk.asDesk().browser()).open("staff/imports");

        send(page, (HEADER + row(taro.userId(), "改姓 太郎", "支社")).getBytes(StandardCharsets.UTF_8));

        assertThat(page.locator("#altered")).hasText("1");
        assertThat(page.getByText("変わった人のうち 1 人は、初回ログインを終えています。")).isVisible();
        var name = page.locator("#changes tr", new Page.LocatorOptions().setHasText("name"));
        assertThat(name).containsText("試験 太郎");
        assertThat(name).containsText("改姓 太郎");
        assertThat(name).containsText("設定完了");
        look(page, "import-preview");
        assertThat(nameOf(taro)).as("a preview").isEqualTo("試験 太郎");
        press(page, "取り込む");
        assertThat(page.getByText("0 人を追加し、1 人を更新しました。")).isVisible();
        assertThat(nameOf(taro)).isEqualTo("改姓 太郎");
        assertThat(credentials(taro)).isEqualTo(before);
    }

    @Test
    @DisplayName("a file that is none is refused on the page, with the reason")
    void a_file_without_header_is_refused() {
        var page = onPc().takingOver(desk.asDesk().browser()).open("staff/imports");

        send(page, "K1,19700101\r\n".getBytes(StandardCharsets.UTF_8));

        assertThat(page.getByText("見出しの行がありません。1行目に user_id,birth_date,… を入れてください。")).isVisible();
        assertThat(database.count("import_file", "size_bytes = 0")).as("nothing is left").isZero();
        look(page, "import-refused");
    }

    @Test
    @DisplayName("a preview that is given up leaves no file; the list tells it")
    void a_preview_is_given_up() {
        var page = onPc().takingOver(desk.asDesk().browser()).open("staff/imports");
        send(page, (HEADER + row("given-up-" + RUN, "健保 太郎", "")).getBytes(StandardCharsets.UTF_8));
        assertThat(page.getByText("下見が終わりました")).isVisible();

        assertThat(pieces(page)).isPositive();
        String preview = page.url().replaceAll(".*id=", "");

        press(page, "やめる");

        assertThat(page.locator("#imports")).containsText("下見");
        assertThat(pieces(preview)).isZero();
        look(page, "import-list");
    }

    @Test
    @DisplayName("while it runs the page tells how far it is; stopped, it goes on; the next waits")
    void a_running_import_is_watched_stopped_and_gone_on_with() {
        var known = members.withLetter();
        var page = onPc().takingOver(desk.asDesk().browser()).open("staff/imports");
        String rows =
                IntStream.rangeClosed(0, 3500)
                        .mapToObj(
                                i ->
                                        i == 1000
                                                ? row(known.userId(), "改姓 太郎", "支社")
                                                : row("watch-" + RUN + "-" + i, "健保 太郎" + i, ""))
                        .collect(Collectors.joining());
        send(page, (HEADER + rows).getBytes(StandardCharsets.UTF_8));
        assertThat(page.getByText("下見が終わりました")).isVisible();

        var next = new URI[1];
        database.whileLocked(
                // the first of the second chunk; after twenty timeouts of its lock the run ends
                "select * from member where user_id = '" + known.userId() + "' for update",
                () -> {
                    press(page, "取り込む");
                    assertThat(page.getByText("取り込んでいます")).isVisible();
                    assertThat(page.getByText("行まで完了")).isVisible();
                    assertThat(page.locator("#imp h2").first()).containsText("28%");
                    next[0] = api.begin(HEADER + row("next-" + RUN, "順番 待子", ""), "");
                    var waiting = page.context().newPage();
                    waiting.navigate("staff/import?id=" + id(next[0]));
                    assertThat(waiting.locator("main")).containsText("順番を待っています");
                    press(page, "取込を止める");
                    assertThat(page.getByText("止めています")).isVisible();
                });

        assertThat(page.getByText("途中で止まっています")).isVisible();
        assertThat(api.ended(next[0], SampleMembers.PATIENCE).get("accepted").getAsLong())
                .as("its turn has come")
                .isEqualTo(1);
        look(page, "import-stopped");
        press(page, "再開する");
        assertThat(page.getByText("3,500 人を追加し、1 人を更新しました。")).isVisible();
        assertThat(nameOf(known)).isEqualTo("改姓 太郎");
    }

    @Test
    @DisplayName("a member who is being changed for longer than the database waits is waited for")
    void a_locked_member_is_waited_for() {
        var known = members.withLetter();
        var run = new URI[1];
        database.whileLocked(
                "select * from member where user_id = '" + known.userId() + "' for update",
                () -> {
                    run[0] = api.begin(HEADER + row(known.userId(), "待機 太郎", "支社"), "");
                    var first =
                            Waiting.until(
                                    "it waits", SampleMembers.PATIENCE, database::blockedSince);
                    if (database.givesUpLocks()) {
                        Waiting.until(
                                "it waits again",
                                SampleMembers.PATIENCE,
                                () -> database.blockedSince().filter(now -> !now.equals(first)));
                    }
                });

        var ended = api.ended(run[0], SampleMembers.PATIENCE);
        assertThat(ended.get("state").getAsString()).isEqualTo("completed");
        assertThat(nameOf(known)).isEqualTo("待機 太郎");
    }

    @Test
    @DisplayName("an id of the desk's people, and another society's member, are not taken")
    void others_are_left_alone() {
        var tanaka = desk.asDesk();
        String there = "?society=" + database.otherSociety();
        String id = "other-" + RUN;
        api.ended(api.begin(HEADER + row(id, "他所 太郎", ""), there), SampleMembers.PATIENCE);

        var run =
                api.begin(
                        HEADER
                                + row(tanaka.userId(), "乗取 太郎", "")
                                + row(id, "他所 太郎", "")
                                + row(id + "-2", "他所 次郎", ""),
                        "");

        var ended = api.ended(run, SampleMembers.PATIENCE);
        assertThat(ended.get("accepted").getAsLong()).isEqualTo(1);
        assertThat(api.rejected(run))
                .contains("2,user_id,窓口の担当者のユーザIDです。加入者にはできません。")
                .contains("3,user_id,ほかの組合の加入者です。");
        assertThat(database.value("select name from member where user_id = ?", tanaka.userId()))
                .isEqualTo(tanaka.name());
    }

    @Test
    @DisplayName(
            "who is not of the desk uploads nothing, and nobody a page's form of another sign-in")
    void strangers_upload_nothing() {
        var walk = new PlainMember(new PlainBrowser(PORTAL), members.withLetter());
        walk.finishWithApp(mailbox);

        assertThat(walk.browser().post("staff/imports/upload", Map.of("ticket", "x")).status())
                .isEqualTo(403);
        assertThat(new PlainBrowser(PORTAL).post("staff/imports/upload", Map.of()).status())
                .isEqualTo(302);
        assertThat(walk.browser().get("staff/imports").status()).isEqualTo(403);
    }

    @Test
    @DisplayName(
            "a large body is refused before it is read, unless one of the staff sends a file (T25)")
    void large_bodies_are_not_waited_for() {
        var walk = new PlainMember(new PlainBrowser(PORTAL), members.withLetter());
        walk.finishWithApp(mailbox);
        var tanaka = desk.asDesk().browser();
        long large = 300L * 1024 * 1024;
        String form = "multipart/form-data; boundary=x";

        for (String type : List.of("text/csv", form, "application/x-www-form-urlencoded")) {
            assertThat(UnsentBody.answer(PORTAL, UPLOAD, type, large, walk.browser().cookies()))
                    .as("a member, " + type)
                    .isEqualTo(type.equals("text/csv") ? 403 : 413);
        }
        assertThat(UnsentBody.answer(PORTAL, "sign-in", form, large, Map.of())).isEqualTo(413);
        assertThat(UnsentBody.answer(PORTAL, UPLOAD, form, large, tanaka.cookies())).isEqualTo(413);
        assertThat(UnsentBody.answer(PORTAL, UPLOAD, "text/csv", large * 2, tanaka.cookies()))
                .isEqualTo(413);
        assertThat(UnsentBody.answer(PORTAL, UPLOAD, "text/csv", large, tanaka.cookies()))
                .as("without a ticket")
                .isEqualTo(302);
    }

    @Test
    @DisplayName(
            "a file is larger than any form; where no script runs, a small one comes in a form")
    void a_large_file_and_a_small_form() {
        String mark = "large-" + RUN;
        String rows =
                IntStream.range(0, 9000)
                        .mapToObj(i -> row(mark + "-" + i, "健保 太郎" + i, ""))
                        .collect(Collectors.joining());
        var page = onPc().takingOver(desk.asDesk().browser()).open("staff/imports");
        send(page, (HEADER + rows).getBytes(StandardCharsets.UTF_8));
        assertThat(page.getByText("下見が終わりました")).isVisible();
        assertThat(page.locator("#added")).hasText("9,000");
        assertThat(page.locator(".imp-of")).containsText("members.csv");

        var tanaka = desk.asDesk().browser();
        String ticket = tanaka.open("staff/imports").shown("ticket");
        String form =
                part("ticket\"", ticket)
                        + part("file\"; filename=\"C:\\small.csv\"", HEADER + row(mark, "小", ""))
                        + "--x--\r\n";
        var preview = tanaka.follow(tanaka.post(UPLOAD, "multipart/form-data; boundary=x", form));
        assertThat(preview.heading()).isEqualTo("加入者の取込");
        assertThat(preview.body()).contains("<span>small.csv</span>");
    }

    @Test
    @DisplayName("a 窓口's file chooses nobody's first password who is known, a 管理者's does, audited")
    void the_desk_chooses_no_known_members_password() {
        var tanaka = desk.asDesk();
        var suzuki = desk.asAdmin();
        var member = members.withLetter();
        String id = "new-" + RUN;
        String file =
                "user_id,birth_date,initial_password\r\n"
                        + member.userId()
                        + ",1970-01-01,chosen-by-desk\r\n"
                        + id
                        + ",1970-01-01,brought-by-file\r\n";
        var before = secretOf(member.userId());

        var run = takeIn(tanaka.browser(), file);
        assertThat(secretOf(member.userId())).isEqualTo(before);
        assertThat(secretOf(id)).isNotNull();
        assertThat(rejected(tanaka.browser(), id(run)).body())
                .contains("2,initial_password,取込済みの加入者の初期パスワードは、管理者だけが変えられます。")
                .doesNotContain("chosen-by-desk", "3,initial_password");

        run = takeIn(suzuki.browser(), file);
        assertThat(secretOf(member.userId())).isNotEqualTo(before);
        assertThat(entries("InitialPasswordReplaced", member.userId()))
                .isEqualTo(List.of("run=" + id(run) + " " + suzuki.id()));
        takeIn(tanaka.browser(), file);
        assertThat(entries("InitialPasswordReplaced", id)).as("never another").isEmpty();
        api.ended(api.begin(file.replace("-desk", "-system"), ""), SampleMembers.PATIENCE);
        assertThat(entries("InitialPasswordReplaced", member.userId()))
                .hasSize(2)
                .last()
                .asString()
                .endsWith(" null");
    }

    @Test
    @DisplayName("whom a file shuts out or lets back in has an entry of their own, with who did it")
    void who_leaves_has_an_entry() {
        var tanaka = desk.asDesk();
        var member = members.withLetter();
        String header = "user_id,birth_date,leaves_on\r\n";
        String row = member.userId() + ",1970-01-01,";

        var out = takeIn(tanaka.browser(), header + row + "2026-01-31\r\n");
        takeIn(tanaka.browser(), header + row + "2026-01-31\r\n");
        var back = takeIn(tanaka.browser(), header + row + "\r\n");

        assertThat(entries("MembershipChanged", member.userId()))
                .isEqualTo(
                        List.of(
                                "leaves_on=2026-01-31 run=" + id(out) + " " + tanaka.id(),
                                "leaves_on=none run=" + id(back) + " " + tanaka.id()));
    }

    /** Looked over and taken in, without script but for the sending. */
    private URI takeIn(PlainBrowser staff, String file) {
        String ticket = staff.open("staff/imports").shown("ticket");
        var preview =
                staff.follow(
                        staff.with("X-Ticket", ticket)
                                .post(UPLOAD + "?name=members.csv", "text/csv", file));
        staff.without("X-Ticket");
        String looked = preview.shown("id");
        api.ended(URI.create(PORTAL + "api/v1/imports/" + looked), SampleMembers.PATIENCE);
        var ready = staff.open("staff/import?id=" + looked);
        String begun = staff.press(ready, "take-in", Map.of()).leadsTo().orElseThrow();
        var run = URI.create(PORTAL + "api/v1/imports/" + begun.replaceAll(".*id=", ""));
        api.ended(run, SampleMembers.PATIENCE);
        return run;
    }

    private static PlainPage rejected(PlainBrowser staff, String run) {
        String ticket = staff.open("staff/imports").shown("ticket");
        return staff.post("staff/import/rejected", Map.of("ticket", ticket, "id", run));
    }

    private Object secretOf(String userId) {
        return database.value(
                "select recipe from initial_password p join member m on m.id = p.member_id where m.user_id = ?",
                userId);
    }

    /** Detail and staff. */
    private List<String> entries(String event, String userId) {
        return database
                .rows(
                        "select a.detail, a.staff_id from audit_entry a join member m on m.id = a.member_id where a.event = ? and m.user_id = ? and a.society_id = 1 order by a.id",
                        event,
                        userId)
                .stream()
                .map(row -> row.get("detail") + " " + row.get("staff_id"))
                .toList();
    }

    private static String part(String name, String value) {
        return "--x\r\nContent-Disposition: form-data; name=\""
                + name
                + "\r\n\r\n"
                + value
                + "\r\n";
    }

    private static String row(String userId, String name, String office) {
        return userId + ",10,1,00," + name + ",ケンポ タロウ,1970-01-01," + office + ",\r\n";
    }

    private static void send(Page page, byte[] file) {
        page.getByLabel("CSVファイル").setInputFiles(new FilePayload("members.csv", "text/csv", file));
        press(page, "下見する");
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).click();
    }

    private static void look(Page page, String name) {
        Accessibility.mustBeClean(page);
        Screenshots.save(page, name);
    }

    private static String id(URI run) {
        return run.toString().replaceAll(".*/", "");
    }

    private long pieces(Page page) {
        return pieces(page.url().replaceAll(".*id=", ""));
    }

    private long pieces(String run) {
        return database.count(
                "import_piece",
                "file_id = (select file_id from import_run where public_id = ?)",
                run);
    }

    private Object nameOf(SampleMember member) {
        return database.value("select name from member where user_id = ?", member.userId());
    }

    private List<Map<String, Object>> credentials(SampleMember member) {
        return database.rows(
                "select c.* from credential c join member m on m.id = c.member_id where m.user_id = ? order by c.id",
                member.userId());
    }
}
