package io.genkan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.genkan.testing.PlainBrowser;
import io.genkan.testing.PlainPage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a 管理者 decides for the society, from the form to what a member sees. */
class HouseSettingsIT extends PortalIT {

    private static final Pattern SHEET = Pattern.compile("/society\\.css\\?v=[A-Za-z0-9_-]+");
    private static final Pattern TICKET = Pattern.compile("name=\"ticket\" value=\"([^\"]+)\"");

    private final House house = new House(database);
    private PlainBrowser suzuki;

    @BeforeEach
    void the_desk_is_open() {
        house.tidy();
        suzuki = house.desk().asAdmin().browser();
    }

    @AfterEach
    void tidy() {
        house.tidy();
    }

    @Test
    @DisplayName("the desk opens and posts none of the settings")
    void the_desk_does_not_decide() {
        var tanaka = house.desk().asDesk().browser();
        var ticket = TICKET.matcher(tanaka.open("account").body());
        assertThat(ticket.find()).isTrue();
        for (String page :
                List.of(
                        "settings",
                        "names",
                        "look",
                        "rules",
                        "terms",
                        "edition",
                        "tiles",
                        "tile")) {
            String path = "staff/admin/" + page;
            assertThat(tanaka.get(path).status()).as(path).isEqualTo(403);
            assertThat(tanaka.post(path, Map.of("ticket", ticket.group(1))).status())
                    .as("post " + path)
                    .isEqualTo(403);
            assertThat(suzuki.get(path).status()).as(path).isEqualTo(200);
        }
        assertThat(tanaka.get("staff/admin/look.css?hue=1").status()).isEqualTo(403);
        var stolen = suzuki.open("staff/admin/names").filledIn("save", names("盗まれた"));
        stolen.put("ticket", ticket.group(1));
        assertThat(tanaka.post("staff/admin/names", stolen).status()).isEqualTo(403);
        assertThat(tanaka.open("staff/notices").status()).isEqualTo(200);
    }

    @Test
    @DisplayName("names are on the screens of everybody with the next request")
    void names() {
        var shown = press("names", "preview", names("第二健保ウェブ"));
        assertThat(shown.body())
                .contains("第二健康保険組合 &lt;kenpo@second.example.jp&gt;", "【第二健保ウェブ】", "サンプル健保ウェブ");
        assertThat(house.browser().open("sign-in").body()).contains("サンプル健保ウェブ");

        var saved = press(shown, "names", "save", names("第二健保ウェブ"));

        assertThat(saved.body()).contains("保存しました");
        assertThat(house.browser().open("sign-in").body()).contains("第二健保ウェブ", "03-2222-2222");
        assertThat(new PlainBrowser(PORTAL).open("sign-in").body()).contains("サンプル健保ウェブ");
        assertThat(
                        database.count(
                                "audit_entry",
                                "event = 'HouseChanged' and staff_id is not null and detail = ?",
                                "names serviceName,sender,telephone"))
                .isPositive();
    }

    @Test
    @DisplayName("names that would break a mail's head are refused beside their fields (T17)")
    void wrong_names() {
        var typed = names("甲\r\nBcc: x@evil.example");
        typed.put("sender", "kenpo@second.example.jp\r\nBcc: x@evil.example");
        typed.put("deskAddress", "nobody");
        typed.put("telephone", "こちら");
        typed.put("pageName", "a:b");
        typed.put("hours", "");

        var refused = press("names", "preview", typed);

        for (String field :
                List.of("serviceName", "sender", "deskAddress", "telephone", "pageName", "hours")) {
            assertThat(refused.complaint(field)).as(field).isNotEmpty();
        }
        assertThat(refused.complaint("societyName")).isEmpty();
    }

    @Test
    @DisplayName("of two administrators the second is told, also when each changed something else")
    void two_at_once() {
        var other = house.desk().asAdmin().browser();
        var shown = press("names", "preview", names("甲"));
        var rules = other.open("staff/admin/rules");
        var second =
                other.follow(
                        other.post(
                                "staff/admin/rules",
                                rules.filledIn("preview", rules("10", "passkey", "totp"))));

        press(shown, "names", "save", names("甲"));
        var told =
                other.follow(
                        other.post(
                                "staff/admin/rules",
                                second.filledIn("save", rules("10", "passkey", "totp"))));

        assertThat(told.body()).contains("ほかの人が先に変更しました");
        assertThat(told.shown("initialDays")).isEqualTo("10");
        assertThat(database.value("select initial_days from society where id = 2")).isEqualTo(21);
        other.post("staff/admin/rules", told.filledIn("save", rules("10", "passkey", "totp")));
        assertThat(database.value("select initial_days from society where id = 2")).isEqualTo(10);
        assertThat(database.value("select service_name from society where id = 2")).isEqualTo("甲");
    }

    @Test
    @DisplayName("a method switched off is offered no more, and still lets in who has it")
    void a_method_switched_off() {
        var person = house.member();
        var member = new PlainMember(house.browser(), person);
        var app = member.finishWithApp(mailbox);
        var shown = press("rules", "preview", rules("21", "passkey", "emailotp"));
        assertThat(shown.body()).contains("登録済みの人は、そのまま使えます", "ワンタイムパスワード認証（アプリ）");

        press(shown, "rules", "save", rules("21", "passkey", "emailotp"));

        var newcomer = new PlainMember(house.browser(), house.member());
        assertThat(newcomer.toMethod(mailbox).body())
                .contains("method-passkey", "method-emailotp")
                .doesNotContain("method-totp");
        member.browser().loseCookies();
        var code = member.signIn(SampleMember.OWN_PASSWORD);
        PlainMember.must("サンプル健保ウェブ", member.press(code, "totpGo", "totpCode", app.unusedCode()));
    }

    @Test
    @DisplayName("no method at all, a life of 61 days, a pattern that is the same for all: refused")
    void wrong_rules() {
        var typed = rules("61");
        typed.put("initialPattern", "kenpo2026");
        var refused = press("rules", "preview", typed);

        assertThat(refused.complaint("methods")).contains("1つ以上選んでください");
        assertThat(refused.complaint("initialDays")).contains("1〜60");
        assertThat(refused.complaint("initialPattern")).isNotEmpty();
        typed = rules("21", "passkey", "totp", "emailotp");
        typed.put("guessablePassword", "true");
        assertThat(press("rules", "preview", typed).body())
                .contains("初期パスワードを推測できるようになります", "12345619700101");
        typed.put("initialDays", "22");
        assertThat(press("rules", "preview", typed).complaint("initialDays")).contains("21日まで");
    }

    @Test
    @DisplayName("whether a reset takes two of the staff is the society's to decide")
    void second_person() {
        var typed = rules("21", "passkey", "totp", "emailotp");
        typed.put("secondPerson", "true");
        var shown = press("rules", "preview", typed);
        assertThat(shown.body()).contains("窓口での操作", "はい");

        press(shown, "rules", "save", typed);

        assertThat(database.value("select second_person from society where id = 2"))
                .isEqualTo(true);
    }

    @Test
    @DisplayName("a tile is added, closed with its reason, moved and taken away")
    void tiles() {
        var member = house.browser();
        new PlainMember(member, house.member()).finishWithApp(mailbox);

        var shown = press("tile", "preview", tile("予約", "https://yoyaku.example.jp/", ""));
        assertThat(shown.body()).contains("<b>健診</b>", "<b>予約</b>");
        press(shown, "tile", "save", tile("予約", "https://yoyaku.example.jp/", ""));
        long id = (long) database.value("select id from tile where society_id = 2 and name = '予約'");
        assertThat(member.get("service/" + id).leadsTo()).contains("https://yoyaku.example.jp/");

        var closed = tile("予約", "https://yoyaku.example.jp/", "受付は12月からです");
        closed.put("id", Long.toString(id));
        var form = suzuki.open("staff/admin/tile?id=" + id);
        press(press(form, "tile", "preview", closed), "tile", "save", closed);
        assertThat(member.open("").body()).contains("受付は12月からです", "×のついているもの");
        assertThat(member.get("service/" + id).status()).as("S-30").isEqualTo(403);

        assertThat(member.open("").body()).matches("(?s).*健診.*予約.*");
        onTile(id, "up");
        assertThat(member.open("").body()).matches("(?s).*予約.*健診.*");
        onTile(id, "remove");
        assertThat(member.open("").body()).doesNotContain("予約");
        assertThat(member.get("service/" + id).status()).isEqualTo(404);
    }

    @Test
    @DisplayName("an address that a browser could read in another way is no tile's (T15)")
    void wrong_tiles() {
        for (String address :
                List.of("javascript:alert(1)", "//evil.example", "https://a.example/\r\nX: y")) {
            assertThat(press("tile", "preview", tile("甲", address, "")).complaint("address"))
                    .as(address)
                    .contains("使えないアドレス");
        }
        var typed = tile("甲", "", "");
        typed.put("icon", "skull");
        assertThat(press("tile", "preview", typed).complaint("icon")).contains("一覧から");
    }

    @Test
    @DisplayName("another society's tile is neither changed, moved nor taken away (IDOR)")
    void another_society_s_tile() {
        var before = database.rows("select * from tile where society_id = 1 order by id");
        var typed = tile("盗", "", "");
        typed.put("id", "1");
        typed.put("opened", "0");
        var form = suzuki.open("staff/admin/tile");

        press(form, "tile", "save", typed);
        press(press(form, "tile", "preview", typed), "tile", "save", typed);
        var list = suzuki.open("staff/admin/tiles");
        suzuki.post(
                "staff/admin/tiles", list.filledIn("value=\"901\"", "remove", Map.of("id", "1")));

        assertThat(database.rows("select * from tile where society_id = 1 order by id"))
                .isEqualTo(before);
        assertThat(suzuki.open("staff/admin/tile?id=1").heading()).isEqualTo("サービス");
    }

    @Test
    @DisplayName("a hue colours the society's pages, light and dark, by one sheet that is kept")
    void colours() {
        assertThat(house.browser().open("sign-in").body())
                .contains("css/base.css")
                .doesNotContain("society.css");

        press(look("158"), "look", "save", Map.of("colour", "158"));

        var door = house.browser().open("sign-in").body();
        var sheet = SHEET.matcher(door);
        assertThat(sheet.find()).isTrue();
        assertThat(door).doesNotContain("css/base.css");
        var css = house.browser().get(sheet.group());
        assertThat(css.headers().firstValue("Content-Type").orElse("")).startsWith("text/css");
        assertThat(css.headers().firstValue("Cache-Control").orElse("")).contains("immutable");
        assertThat(css.body()).contains(".btn", "@media screen{:root{--doma:#f1f0ec");
        assertThat(new PlainBrowser(PORTAL).open("sign-in").body()).doesNotContain("society.css");
        assertThat(house.browser().get("society.css?v=old").headers().firstValue("Cache-Control"))
                .contains("no-store");

        assertThat(look("#808080").complaint("colour")).contains("灰色");
        assertThat(look("360").complaint("colour")).contains("0〜359");
        assertThat(look("1;}").complaint("colour")).contains("0〜359");
    }

    private PlainPage look(String colour) {
        return press("look", "preview", Map.of("colour", colour));
    }

    private void onTile(long id, String deed) {
        var list = suzuki.open("staff/admin/tiles");
        suzuki.post("staff/admin/tiles", list.filledIn("value=\"" + id + "\"", deed, Map.of()));
    }

    private PlainPage press(String page, String button, Map<String, String> typed) {
        return press(suzuki.open("staff/admin/" + page), page, button, typed);
    }

    private PlainPage press(PlainPage form, String page, String button, Map<String, String> typed) {
        return suzuki.follow(suzuki.post("staff/admin/" + page, form.filledIn(button, typed)));
    }

    private static Map<String, String> names(String service) {
        return new HashMap<>(
                Map.of(
                        "serviceName", service,
                        "societyName", "第二健康保険組合",
                        "pageName", "第二のページ",
                        "sender", "kenpo@second.example.jp",
                        "deskAddress", "",
                        "telephone", "03-2222-2222",
                        "hours", "平日 10:00〜16:00"));
    }

    /** Boxes that are ticked, by their place on the screen. */
    private static Map<String, String> rules(String days, String... methods) {
        var typed = new HashMap<String, String>();
        for (String method : methods) {
            typed.put("methods-" + List.of("passkey", "totp", "emailotp").indexOf(method), "true");
        }
        typed.put("initialDays", days);
        typed.put("straightOn", "true");
        typed.put("initialPattern", "{symbol}{number}{yyyyMMdd}");
        return typed;
    }

    private static Map<String, String> tile(String name, String address, String reason) {
        return new HashMap<>(
                Map.of("name", name, "icon", "calendar", "address", address, "reason", reason));
    }
}
