package io.genkan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.genkan.testing.PlainBrowser;
import io.genkan.testing.PlainPage;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** お知らせ, from the form to what a member sees. */
class HouseNoticesIT extends PortalIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Tokyo"));

    private final House house = new House(database);
    private PlainBrowser tanaka;

    @BeforeEach
    void the_desk_is_open() {
        house.tidy();
        tanaka = house.desk().asDesk().browser();
    }

    @AfterEach
    void tidy() {
        house.tidy();
    }

    @Test
    @DisplayName("a notice is previewed, saved, and read by members in its days only")
    void a_notice_reaches_members() {
        var member = finished();
        var form = PlainMember.must("お知らせを書く", tanaka.open("staff/notice"));

        var shown = press(form, "preview", written("冬の休み", "1行目\r\n\r\n<b>2行目</b>"));
        assertThat(shown.body())
                .contains("<p>1行目</p><p>&lt;b&gt;2行目&lt;/b&gt;</p>", "保存する")
                .doesNotContain("<b>2行目");
        assertThat(member.open("").body()).as("nothing is saved yet").doesNotContain("冬の休み");

        var list = press(shown, "save", written("冬の休み", "1行目\r\n\r\n<b>2行目</b>"));
        assertThat(list.heading()).isEqualTo("お知らせ");
        assertThat(list.body()).contains("保存しました", "掲載中");
        assertThat(member.open("").body()).contains("冬の休み", "<p>1行目</p>");
        assertThat(new PlainBrowser(PORTAL).open("sign-in").body()).doesNotContain("冬の休み");

        database.change("update notice set ends_on = ? where society_id = 2", TODAY.minusDays(1));
        assertThat(member.open("").body()).doesNotContain("冬の休み");
        database.change(
                "update notice set ends_on = null, published_on = ? where society_id = 2",
                TODAY.plusDays(1));
        assertThat(member.open("").body()).doesNotContain("冬の休み");
        database.change("update notice set published_on = ? where society_id = 2", TODAY);
        press(tanaka.open("staff/notices"), "withdraw", "取り下げる");
        assertThat(member.open("").body()).doesNotContain("冬の休み");
        assertThat(tanaka.open("staff/notices").body()).contains("取り下げ済み");
    }

    @Test
    @DisplayName("a notice for one office is read there and nowhere else")
    void a_notice_for_one_office() {
        var member = finished();
        database.change("update member set office = '本社' where society_id = 2 and role = 'MEMBER'");
        var typed = written("本社の方へ", "社員食堂");
        typed.put("office", "本社");

        saved(tanaka.open("staff/notice"), typed);
        assertThat(member.open("").body()).contains("本社の方へ");

        database.change("update member set office = '支社' where society_id = 2 and role = 'MEMBER'");
        assertThat(member.open("").body()).doesNotContain("本社の方へ");
        database.change("update member set office = null where society_id = 2 and role = 'MEMBER'");
        assertThat(member.open("").body()).doesNotContain("本社の方へ");
        typed.put("office", "どこにもない");
        assertThat(press(tanaka.open("staff/notice"), "preview", typed).complaint("office"))
                .contains("一覧から選んでください");
    }

    @Test
    @DisplayName("wrong values are told beside their fields, and what was typed stays")
    void wrong_values_are_refused() {
        var typed = written("", "本文");
        typed.put("publishedOn", "2026-02-30");
        typed.put("endsOn", "あした");

        var refused = press(tanaka.open("staff/notice"), "preview", typed);

        assertThat(refused.complaint("title")).isEqualTo("件名を入力してください。");
        assertThat(refused.complaint("publishedOn")).contains("日付として読めませんでした");
        assertThat(refused.complaint("endsOn")).contains("日付として読めませんでした");
        assertThat(refused.body()).contains(">本文</textarea>").doesNotContain("保存する");
        typed = written("長い".repeat(31), "本文\u202e");
        typed.put("endsOn", TODAY.minusDays(1).toString());
        refused = press(tanaka.open("staff/notice"), "preview", typed);
        assertThat(refused.complaint("title")).isEqualTo("60文字までです。いまは62文字です。");
        assertThat(refused.complaint("body")).contains("目に見えない文字");
        assertThat(refused.complaint("endsOn")).contains("始める日より前です");
        assertThat(database.count("notice", "society_id = 2")).isZero();
    }

    @Test
    @DisplayName("saving without a preview, or something else than what was shown, shows it first")
    void only_what_was_shown_is_saved() {
        var shown = press(tanaka.open("staff/notice"), "preview", written("甲", "本文"));

        var again = press(shown, "save", written("乙", "本文"));

        assertThat(again.body()).contains("下見のあとに内容が変わりました");
        assertThat(database.count("notice", "society_id = 2")).isZero();
        press(again, "save", written("乙", "本文"));
        assertThat(database.value("select title from notice where society_id = 2")).isEqualTo("乙");
        assertThat(
                        database.count(
                                "audit_entry",
                                "event = 'HouseChanged' and detail like 'notice % added'"))
                .isPositive();
    }

    @Test
    @DisplayName("of two who change it at once the second is told, and loses nothing")
    void two_at_once() {
        saved(tanaka.open("staff/notice"), written("甲", "本文"));
        long id = (long) database.value("select id from notice where society_id = 2");
        var suzuki = house.desk().asAdmin().browser();
        var first = tanaka.open("staff/notice?id=" + id);
        var second = suzuki.open("staff/notice?id=" + id);

        saved(first, written("乙", "本文"));
        var shown =
                suzuki.follow(
                        suzuki.post(
                                "staff/notice", second.filledIn("preview", written("丙", "本文"))));
        var told =
                suzuki.follow(
                        suzuki.post("staff/notice", shown.filledIn("save", written("丙", "本文"))));

        assertThat(told.body()).contains("ほかの人が先に変更しました", "乙").contains("value=\"丙\"");
        assertThat(database.value("select title from notice where id = ?", id)).isEqualTo("乙");
        suzuki.post("staff/notice", told.filledIn("save", written("丙", "本文")));
        assertThat(database.value("select title from notice where id = ?", id)).isEqualTo("丙");
        assertThat(database.count("audit_entry", "detail = ?", "notice " + id + " title"))
                .isEqualTo(2);
    }

    @Test
    @DisplayName("another society's notice is not there, neither to look at nor to change (IDOR)")
    void another_society_s_notice() {
        database.change(
                "insert into notice (id, society_id, published_on, title, body) values (902, 1, date '2026-01-01', '他', '他')");
        try {
            assertThat(tanaka.open("staff/notice?id=902").heading()).isEqualTo("お知らせ");
            var stolen = tanaka.open("staff/notice").filledIn("save", written("甲", "本文"));
            stolen.put("id", "902");
            stolen.put("opened", "0");
            tanaka.post("staff/notice", stolen);
            stolen.put("withdraw", "x");
            saved(tanaka.open("staff/notice"), written("甲", "本文"));
            var list = tanaka.open("staff/notices");
            var withdrawal = list.filledIn("取り下げる", "withdraw", Map.of("id", "902"));
            tanaka.post("staff/notices", withdrawal);

            assertThat(database.value("select title from notice where id = 902")).isEqualTo("他");
            assertThat(database.value("select withdrawn_at from notice where id = 902")).isNull();
        } finally {
            database.change("delete from notice where id = 902");
        }
    }

    private PlainBrowser finished() {
        var browser = house.browser();
        new PlainMember(browser, house.member()).finishWithApp(mailbox);
        return browser;
    }

    private void saved(PlainPage form, Map<String, String> typed) {
        PlainMember.must("お知らせ", press(press(form, "preview", typed), "save", typed));
    }

    private PlainPage press(PlainPage page, String button, Map<String, String> typed) {
        return tanaka.follow(tanaka.post("staff/notice", page.filledIn(button, typed)));
    }

    private PlainPage press(PlainPage list, String button, String beside) {
        return tanaka.follow(tanaka.post("staff/notices", list.filledIn(beside, button, Map.of())));
    }

    private static Map<String, String> written(String title, String body) {
        return new HashMap<>(
                Map.of(
                        "title",
                        title,
                        "body",
                        body,
                        "publishedOn",
                        TODAY.toString(),
                        "endsOn",
                        "",
                        "office",
                        ""));
    }
}
