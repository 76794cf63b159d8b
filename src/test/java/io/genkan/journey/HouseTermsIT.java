package io.genkan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.genkan.testing.PlainBrowser;
import io.genkan.testing.PlainPage;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** New editions of the terms: written, bound, asked. */
class HouseTermsIT extends PortalIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Tokyo"));
    private static final String NEW_BODY = "第1条（目的）\nこの規約は新しい決まりを定めます。\n第2条（料金）\n無料です。";

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
    @DisplayName("a new edition is compared, waits for its day, and is then put to who is inside")
    void a_new_edition() {
        var member = new PlainMember(house.browser(), house.member());
        member.finishWithApp(mailbox);

        var shown = press(suzuki.open("staff/admin/edition"), "preview", written(NEW_BODY));
        assertThat(shown.body())
                .contains("<b>追加</b> <ins>この規約は新しい決まりを定めます。</ins>")
                .contains("<b>削除</b> <del>この規約は決まりを定めます。</del>");
        var list = press(shown, "save", written(NEW_BODY));
        assertThat(list.heading()).isEqualTo("利用規約");
        assertThat(list.body()).contains("第2版", "効力の日を待っています");
        PlainMember.must("サンプル健保ウェブ", member.browser().open(""));

        itBinds();
        for (String path : List.of("", "service/901", "account")) {
            PlainMember.must("利用規約", member.browser().open(path));
        }
        var asked = member.browser().open("");
        assertThat(asked.body())
                .contains("変わったところ", "<ins>この規約は新しい決まりを定めます。</ins>", "第1条（目的）")
                .doesNotContain("<ins>無料です。");
        PlainMember.must("サンプル健保ウェブ", member.press(asked, "agree"));
        PlainMember.must("サンプル健保ウェブ", member.browser().open(""));
        assertThat(database.count("terms_consent", "terms_id = ?", edition())).isEqualTo(1);
        assertThat(member.browser().open("renewal").heading()).isEqualTo("サンプル健保ウェブ");
    }

    @Test
    @DisplayName("who does not agree is out, loses nothing, and is asked again")
    void who_does_not_agree() {
        var person = house.member();
        var member = new PlainMember(house.browser(), person);
        var app = member.finishWithApp(mailbox);
        save(NEW_BODY);
        itBinds();
        PlainMember.must("利用規約", member.browser().open(""));

        var door =
                member.browser()
                        .follow(member.browser().post("sign-out", Map.of("declined", "yes")));

        assertThat(door.heading()).isEqualTo("ログイン");
        assertThat(door.body()).contains("同意いただけない場合は、ご利用になれません。", "もう一度お尋ねします");
        var code = member.signIn(SampleMember.OWN_PASSWORD);
        var asked = member.press(code, "totpGo", "totpCode", app.unusedCode());
        PlainMember.must("利用規約", asked);
        PlainMember.must("サンプル健保ウェブ", member.press(asked, "agree"));
    }

    @Test
    @DisplayName("an agreement counts for the edition that was on the screen, and no other (T14)")
    void only_what_was_shown_is_agreed_to() {
        var member = new PlainMember(house.browser(), house.member());
        member.finishWithApp(mailbox);
        save(NEW_BODY);
        itBinds();
        var asked = member.browser().open("");
        var form = asked.filledIn("agree", Map.of("edition", "901"));

        PlainMember.must("利用規約", member.browser().follow(member.browser().post("renewal", form)));

        assertThat(database.count("terms_consent", "terms_id = ?", edition())).isZero();
    }

    @Test
    @DisplayName("who is half-way agrees to the new edition before going on")
    void who_is_half_way() {
        var member = new PlainMember(house.browser(), house.member());
        var address = member.toAddress();
        save(NEW_BODY);
        itBinds();

        var terms = PlainMember.must("利用規約", member.browser().open("onboarding"));

        assertThat(terms.body()).contains("新しい決まり", "第2版");
        PlainMember.must("メールアドレスの設定", member.press(terms, "agree"));
        assertThat(address.status()).isEqualTo(200);
    }

    @Test
    @DisplayName("staff are asked nothing")
    void staff_are_not_asked() {
        save(NEW_BODY);
        itBinds();

        PlainMember.must("ログインとセキュリティ", suzuki.open("account"));
        assertThat(suzuki.open("renewal").path()).isEqualTo("/staff/progress");
    }

    @Test
    @DisplayName("an edition that binds is not changed, even by a form that was opened before")
    void what_binds_stays() {
        save(NEW_BODY);
        var form = suzuki.open("staff/admin/edition");
        var shown = press(form, "preview", written(NEW_BODY + "\n第3条"));
        itBinds();

        var told = press(shown, "save", written(NEW_BODY + "\n第3条"));

        assertThat(told.body()).contains("ほかの人が先に変更しました");
        assertThat(database.value("select body from terms where id = ?", edition()))
                .isEqualTo(NEW_BODY);
        assertThat(suzuki.open("staff/admin/terms").body()).contains("変更できません");
    }

    @Test
    @DisplayName(
            "a waiting edition can be changed and dropped; a second one beside it cannot be made")
    void while_it_waits() {
        var twice = suzuki.open("staff/admin/edition");
        save(NEW_BODY);
        var shown = press(twice, "preview", written(NEW_BODY + "\n別の第3条"));
        assertThat(press(shown, "save", written(NEW_BODY + "\n別の第3条")).body())
                .contains("ほかの人が先に変更しました");
        assertThat(database.count("terms", "society_id = 2")).isEqualTo(2);

        save(NEW_BODY + "\n第3条");
        assertThat((String) database.value("select body from terms where id = ?", edition()))
                .endsWith("第3条");
        var list = suzuki.open("staff/admin/terms");
        suzuki.post("staff/admin/terms", list.filledIn("value=\"取りやめる\"", "drop", Map.of()));
        assertThat(database.count("terms", "society_id = 2")).isEqualTo(1);
    }

    @Test
    @DisplayName("today is too soon, and a text without a change is no new edition")
    void wrong_values_are_refused() {
        var typed = written(NEW_BODY);
        typed.put("bindsFrom", TODAY.toString());
        assertThat(
                        press(suzuki.open("staff/admin/edition"), "preview", typed)
                                .complaint("bindsFrom"))
                .contains("あす以降の日");

        typed = written("第1条（目的）\r\nこの規約は決まりを定めます。\r\n第2条（料金）\r\n無料です。");
        typed.put("mainPoints", "ご本人だけがお使いください。");
        assertThat(press(suzuki.open("staff/admin/edition"), "preview", typed).complaint("body"))
                .contains("変わるところがありません");
    }

    private void save(String body) {
        var shown = press(suzuki.open("staff/admin/edition"), "preview", written(body));
        assertThat(press(shown, "save", written(body)).body()).contains("保存しました");
    }

    private void itBinds() {
        database.change("update terms set binds_from = ? where id = ?", TODAY, edition());
    }

    private long edition() {
        return (long) database.value("select id from terms where society_id = 2 and edition = 2");
    }

    private PlainPage press(PlainPage page, String button, Map<String, String> typed) {
        return suzuki.follow(suzuki.post("staff/admin/edition", page.filledIn(button, typed)));
    }

    private static Map<String, String> written(String body) {
        return new HashMap<>(
                Map.of(
                        "bindsFrom",
                        TODAY.plusDays(1).toString(),
                        "mainPoints",
                        "大切なこと",
                        "body",
                        body));
    }
}
