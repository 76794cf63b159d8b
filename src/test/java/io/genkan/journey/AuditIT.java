package io.genkan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import io.genkan.testing.Accessibility;
import io.genkan.testing.PlainBrowser;
import io.genkan.testing.PlainPage;
import io.genkan.testing.Screenshots;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a 管理者 reads in the trail, and what is never in it (T29). */
class AuditIT extends PortalIT {

    private static final Pattern OLDER = Pattern.compile("<a href=\"([^\"]+)\" rel=\"next\"");
    private static final Pattern SOURCE = Pattern.compile("10\\.9\\.8\\.(\\d+)");
    private static final String OF_MEMBER = "member_id = (select id from member where user_id = ?)";

    private final Desk.Person suzuki = desk.asAdmin();
    private final PlainBrowser admin = suzuki.browser();
    private final SampleMember member = members.withLetter();

    @Test
    @DisplayName("T29: who did what to whom, when and from where, in plain words, the newest first")
    void a_member_s_entries_are_told() {
        new PlainMember(new PlainBrowser(PORTAL), member).finishWithApp(mailbox);

        var page = audit("member=" + member.userId());

        assertThat(page.body())
                .containsSubsequence("ログインした", "認証方法を登録した", "メールアドレスを確認した", "パスワードやコードなどを入力した")
                .contains("パスワード → 合っていた", "本人", "127.0.0.1", ">" + member.userId() + "</a>");
        assertThat(audit("member=nobody").body()).contains("この条件の記録はありません。");
    }

    @Test
    @DisplayName("entries are found by who of the staff did it, by event and by day")
    void entries_are_found() {
        desk.asDesk();
        String id = suzuki.userId();
        entries(2, 1, "StaffChanged");
        database.change(
                "update audit_entry set staff_id = ? where source like '10.9.8.%' and " + OF_MEMBER,
                suzuki.id(),
                member.userId());

        assertThat(sources(audit("staff=" + id + "&event=StaffChanged"))).hasSize(2);
        assertThat(audit("staff=" + id + "&event=StaffJoined").body()).contains("この条件の記録はありません。");
        database.age(Duration.ofDays(40), "audit_entry", List.of("at"), OF_MEMBER, member.userId());
        assertThat(audit("member=" + member.userId()).body()).contains("この条件の記録はありません。");
        assertThat(sources(audit("member=" + member.userId() + "&from=2020-01-01"))).hasSize(2);
        assertThat(admin.get("staff/admin/audit?from=x&to=9999-99-99&after=1&member=%00").status())
                .isEqualTo(200);
    }

    @Test
    @DisplayName("each page goes on where the last one ended")
    void the_trail_is_read_by_the_page() {
        entries(120, 1, "SignedIn");
        var seen = new HashSet<String>();
        var page = audit("event=SignedIn&member=" + member.userId());

        seen.addAll(sources(page));
        assertThat(seen).hasSize(50);
        page = older(page);
        seen.addAll(sources(page));
        assertThat(seen).hasSize(100);
        page = older(page);
        seen.addAll(sources(page));

        assertThat(seen).hasSize(120);
        assertThat(page.body()).doesNotContain("rel=\"next\"").contains("いちばん新しい記録へ");
    }

    @Test
    @DisplayName("entries of another society, or of nobody's, are not there")
    void others_entries_are_not_there() {
        entries(1, 77, "SignedIn");
        database.change(
                "insert into audit_entry (id, at, event, source, detail) values (nextval('audit_entry_seq'), current_timestamp, 'SignedIn', '10.9.8.99', '')");

        assertThat(sources(audit("event=SignedIn"))).isEmpty();
        assertThat(export("csv", "SignedIn").body()).doesNotContain("10.9.8.");
    }

    @Test
    @DisplayName(
            "the trail goes out as CSV without formulas and as JSON Lines, and that is an entry itself")
    void the_trail_is_exported() {
        entries(1001, 1, "PasswordChanged");
        database.change(
                "update audit_entry set detail = '=1+1' where source = '10.9.8.7' and " + OF_MEMBER,
                member.userId());

        var csv = export("csv", "PasswordChanged");
        assertThat(csv.body()).startsWith("\uFEFFat,event,sentence,member,staff,source,detail\r\n");
        assertThat(csv.body()).contains("PasswordChanged,パスワードを変えた," + member.userId(), ",'=1+1");
        assertThat(csv.body().lines()).hasSize(1002);
        var lines = export("jsonl", "PasswordChanged").body().lines().toList();
        assertThat(lines).hasSize(1001);
        var line = JsonParser.parseString(lines.get(0)).getAsJsonObject();
        assertThat(line.get("event").getAsString()).isEqualTo("PasswordChanged");
        assertThat(inJapan(csv.body().lines().skip(1).findFirst().orElseThrow()))
                .isEqualTo(
                        Instant.parse(line.get("at").getAsString())
                                .truncatedTo(ChronoUnit.SECONDS));
        assertThat(line.get("member").getAsString()).isEqualTo(member.userId());
        assertThat(
                        database.count(
                                "audit_entry",
                                "event = 'TrailExported' and staff_id = ? and society_id = 1",
                                suzuki.id()))
                .isEqualTo(2);
    }

    @Test
    @DisplayName("a file holds a year at most")
    void a_file_is_bounded() {
        var form = form("csv", "SignedIn");
        form.put("from", "2020-01-01");

        var answer = admin.follow(admin.post("staff/admin/audit/file", form));

        assertThat(answer.body()).contains("期間が長すぎます");
    }

    @Test
    @DisplayName("the trail is for a 管理者 alone (T30)")
    void nobody_else_reads_it() {
        var tanaka = desk.asDesk().browser();
        var inside = new PlainBrowser(PORTAL);
        new PlainMember(inside, member).finishWithApp(mailbox);
        var form = form("csv", "SignedIn");

        for (var browser : List.of(tanaka, inside)) {
            assertThat(browser.get("staff/admin/audit").status()).isEqualTo(403);
            assertThat(browser.post("staff/admin/audit/file", form).status()).isEqualTo(403);
        }
        form.remove("ticket");
        assertThat(admin.post("staff/admin/audit/file", form).leadsTo()).isPresent();
        assertThat(tanaka.get("staff/progress").status()).isEqualTo(200);
        assertThat(inside.get("staff/progress").status()).isEqualTo(403);
    }

    @Test
    @DisplayName(
            "T29: no secret, no name and no 記号・番号 is in the trail, and every entry says whose it is")
    void nothing_secret_is_kept() {
        database.change(
                "update member set symbol = 'SY-4711', number = 'NU-0815', name = '秘密 名前' where user_id = ?",
                member.userId());
        var walk = new PlainMember(new PlainBrowser(PORTAL), member);
        walk.signIn("Machigai-9931");
        var waiting = walk.toWaiting();
        String code = mailbox.nextWithCode(member.address()).code();
        var method = walk.press(waiting, "confirmCode", "addressCode", code);
        var done = walk.choose(method, "totp");
        done =
                walk.browser()
                        .pressAndFollow(
                                done,
                                "setPassword",
                                Map.of(
                                        "newPassword", SampleMember.OWN_PASSWORD,
                                        "repeatedPassword", SampleMember.OWN_PASSWORD));
        var enrolment = walk.press(done, "goOn");
        String seed = PlainMember.seedIn(enrolment);
        var app = PlainMember.appOf(enrolment);
        String typed = app.unusedCode();
        walk.press(enrolment, "totpSend", "totpCode", typed);

        var details =
                database.rows("select detail from audit_entry where " + OF_MEMBER, member.userId());
        assertThat(details).hasSizeGreaterThan(8);
        for (String secret :
                List.of(
                        "SY-4711",
                        "NU-0815",
                        "秘密",
                        "Machigai-9931",
                        member.letterPassword(),
                        SampleMember.OWN_PASSWORD,
                        code,
                        seed,
                        typed,
                        member.address(),
                        member.birthDateText())) {
            assertThat(details).as(secret).noneMatch(row -> row.toString().contains(secret));
        }
        assertThat(
                        database.count(
                                "audit_entry",
                                "society_id is null and (event = 'MembersImported' or "
                                        + OF_MEMBER
                                        + ")",
                                member.userId()))
                .isZero();
    }

    @Test
    void the_page_is_clean() {
        var page = onPc().takingOver(admin).open("staff/admin/audit");
        PlaywrightAssertions.assertThat(page.locator("select[name=event]")).hasValue("");

        Accessibility.mustBeClean(page);
        Screenshots.save(page, "staff-audit");
    }

    private static Instant inJapan(String row) {
        return LocalDateTime.parse(row.split(",")[0].replace(' ', 'T'))
                .toInstant(ZoneOffset.ofHours(9));
    }

    /** Entries about this test's member, each from a source of its own. */
    private void entries(int howMany, long society, String event) {
        database.change(
                """
                insert into audit_entry (id, at, event, member_id, society_id, source, detail)
                select nextval('audit_entry_seq'), current_timestamp - mod(x, 7) * interval '1' second, ?, m.id, ?, '10.9.8.' || x, ''
                from %s cross join member m where m.user_id = ?
                """
                        .formatted(database.numbers(howMany)),
                event,
                society,
                member.userId());
    }

    private PlainPage audit(String query) {
        return PlainMember.must("監査", admin.open("staff/admin/audit?" + query));
    }

    private PlainPage older(PlainPage page) {
        var link = OLDER.matcher(page.body());
        assertThat(link.find()).isTrue();
        return admin.open(link.group(1).substring(1).replace("&amp;", "&"));
    }

    private static List<String> sources(PlainPage page) {
        return SOURCE.matcher(page.body()).results().map(found -> found.group(1)).toList();
    }

    private PlainPage export(String format, String event) {
        return admin.post("staff/admin/audit/file", form(format, event));
    }

    private Map<String, String> form(String format, String event) {
        var ticket =
                Pattern.compile("name=\"ticket\" value=\"([^\"]+)\"").matcher(audit("").body());
        assertThat(ticket.find()).isTrue();
        return new HashMap<>(
                Map.of(
                        "ticket",
                        ticket.group(1),
                        "format",
                        format,
                        "event",
                        event,
                        "member",
                        member.userId()));
    }
}
