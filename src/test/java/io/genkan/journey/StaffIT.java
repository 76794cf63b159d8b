package io.genkan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.genkan.testing.Accessibility;
import io.genkan.testing.PlainBrowser;
import io.genkan.testing.PlainPage;
import io.genkan.testing.Screenshots;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Who gets to the desk and how far, request by request. */
class StaffIT extends PortalIT {

    private static final Pattern ADDRESS = Pattern.compile("staff-setup\\?t=([A-Za-z0-9_-]{43})");
    private final PlainBrowser stranger = new PlainBrowser(PORTAL);

    @Test
    @DisplayName("a member's session opens no address of the desk (T30)")
    void a_member_does_not_reach_the_desk() {
        var browser = new PlainBrowser(PORTAL);
        new PlainMember(browser, members.withLetter()).finishWithApp(mailbox);

        for (String path :
                List.of(
                        "staff",
                        "staff/progress",
                        "staff/admin/people",
                        "staff//progress",
                        "staff/progress;x",
                        "staff/progress.xhtml")) {
            var answer = browser.get(path);
            assertThat(answer.status()).as(path).isIn(403, 404);
            assertThat(answer.body()).doesNotContain("窓口のメニュー");
        }
        assertThat(browser.open("").heading()).as("and is still signed in").isEqualTo("サンプル健保ウェブ");
    }

    @Test
    @DisplayName("the desk does not do what only a 管理者 may, neither by looking nor by posting")
    void the_desk_does_not_administer() {
        var tanaka = desk.asDesk().browser();
        var suzuki = desk.asAdmin().browser();
        var people = PlainMember.must("窓口の人", suzuki.open("staff/admin/people"));

        assertThat(tanaka.get("staff/admin/people").status()).isEqualTo(403);
        var stolen = people.filledIn("id=\"invite\"", "invite-go", Map.of("role", "ADMIN"));
        stolen.put("ticket", ticket(tanaka.open("account")));
        assertThat(tanaka.post("staff/admin/people", stolen).status()).isEqualTo(403);
        assertThat(tanaka.open("staff").body()).doesNotContain("/staff/admin/");
    }

    @Test
    @DisplayName("an administrator invites somebody, who comes in; a used address leads nowhere")
    void somebody_new_comes_in() {
        var suzuki = desk.asAdmin().browser();
        var people = suzuki.open("staff/admin/people");
        var invited =
                suzuki.post(
                        "staff/admin/people",
                        people.filledIn("id=\"invite\"", "invite-go", Map.of("role", "DESK")));
        String token = token(invited);
        var setup = stranger.open("staff-setup?t=" + token);
        assertThat(setup.body()).contains("サンプル健康保険組合の窓口として");

        assertThat(press(setup, "a b", "").complaint("userId")).contains("半角");
        String userId = "new-" + token.substring(0, 6);
        Desk.finish(stranger, press(setup, userId, "新人"));

        assertThat(stranger.get("staff/progress").status()).isEqualTo(200);
        assertThat(new PlainBrowser(PORTAL).open("staff-setup?t=" + token).body())
                .contains("このアドレスは使えません");
        assertThat(database.count("audit_entry", "event = 'StaffInvited' and staff_id is not null"))
                .isPositive();
    }

    @Test
    @DisplayName(
            "an address for somebody new is made only after a fresh proof (Keycloak CVE-2021-20262)")
    void a_desk_left_alone_makes_nobody_staff() {
        var suzuki = desk.asAdmin();
        var people = suzuki.browser().open("staff/admin/people");
        var form = people.filledIn("id=\"invite\"", "invite-go", Map.of("role", "ADMIN"));
        proofsGrowOld(suzuki);

        assertThat(
                        suzuki.browser()
                                .follow(suzuki.browser().post("staff/admin/people", form))
                                .heading())
                .isEqualTo("ワンタイムパスワード認証");
        assertThat(suzuki.browser().open("staff/admin/people").heading()).isEqualTo("ワンタイムパスワード認証");
        assertThat(suzuki.browser().open("staff/progress").heading()).isEqualTo("進みぐあい");
    }

    @Test
    @DisplayName("a stolen 管理者's session decides nothing for the society, and a proof leads back")
    void a_stale_session_decides_nothing() {
        var suzuki = desk.asAdmin();
        var browser = suzuki.browser();
        String ticket = ticket(browser.open("account"));
        proofsGrowOld(suzuki);

        for (String page : List.of("rules", "names", "initial-passwords", "tile", "people")) {
            for (String path : List.of(page, page + ".xhtml", "/" + page, page + ";x")) {
                assertThat(browser.get("staff/admin/" + path).leadsTo().orElse(""))
                        .as(path)
                        .contains("/account/confirm");
            }
        }
        for (String page : List.of("rules", "initial-passwords", "people")) {
            assertThat(browser.post("staff/admin/" + page, Map.of("ticket", ticket)).leadsTo())
                    .as("post " + page)
                    .hasValueSatisfying(to -> assertThat(to).contains("/account/confirm"));
        }
        var file =
                Map.of("ticket", ticket, "format", "csv", "from", "2026-01-02", "to", "2026-01-03");
        String asked = browser.post("staff/admin/audit/file", file).leadsTo().orElseThrow();
        assertThat(asked).contains("/account/confirm");

        var proof = browser.open(asked);
        var back =
                browser.pressAndFollow(
                        proof, "totpGo", Map.of("totpCode", suzuki.app().unusedCode()));
        assertThat(back.heading()).isEqualTo("監査");
        assertThat(back.shown("from") + back.shown("to")).isEqualTo("2026-01-022026-01-03");
        assertThat(browser.get("staff/admin/rules").status()).isEqualTo(200);

        proofsGrowOld(suzuki);
        assertThat(browser.get("staff/admin/tile?id=1").leadsTo())
                .hasValueSatisfying(
                        to -> assertThat(to).endsWith("?to=%2Fstaff%2Fadmin%2Ftile%3Fid%3D1"));
    }

    @Test
    @DisplayName("names that were typed for six minutes are not lost, for half an hour they are")
    void a_long_form_keeps_its_proof_for_a_while() {
        var suzuki = desk.asAdmin();
        var browser = suzuki.browser();
        var form = browser.open("staff/admin/names").filledIn("preview", Map.of());
        proofsGrowOld(suzuki);

        assertThat(browser.post("staff/admin/names", form).leadsTo().orElse(""))
                .doesNotContain("/account/confirm");
        for (int i = 0; i < 5; i++) {
            proofsGrowOld(suzuki);
        }
        assertThat(browser.post("staff/admin/names", form).leadsTo().orElse(""))
                .contains("/account/confirm");
    }

    @Test
    @DisplayName("続ける does not wake a desk's session that was left alone")
    void an_idle_session_is_over() {
        var tanaka = desk.asDesk();
        assertThat(tanaka.browser().post("sign-in/stay", Map.of()).status()).isEqualTo(204);
        database.age(
                Duration.ofMinutes(16),
                "open_session",
                List.of("seen_at"),
                "member_id = ?",
                tanaka.id());

        assertThat(tanaka.browser().post("sign-in/stay", Map.of()).status()).isEqualTo(401);
        assertThat(tanaka.browser().open("staff/progress").heading()).isEqualTo("ログイン");
    }

    @Test
    @DisplayName("open addresses are seen and taken back; with whoever made them they end")
    void open_addresses_end() {
        var suzuki = desk.asAdmin();
        var browser = suzuki.browser();
        String first = token(invite(browser));
        var people = browser.open("staff/admin/people");
        var seen = onPc().takingOver(browser).open("staff/admin/people");
        Accessibility.mustBeClean(seen);
        Screenshots.save(seen, "staff-people");
        long id =
                (long)
                        database.value(
                                "select max(id) from staff_invitation where made_by = ?",
                                suzuki.id());
        browser.post(
                "staff/admin/people",
                people.filledIn("name=\"invitation\" value=\"" + id + "\"", "withdraw", Map.of()));
        assertThat(stranger.open("staff-setup?t=" + first).body()).contains("このアドレスは使えません");
        assertThat(browser.open("staff/admin/people").body())
                .doesNotContain("value=\"" + id + "\"");
        assertThat(database.count("audit_entry", "event = 'StaffInvitationWithdrawn'"))
                .isPositive();

        for (String deed : List.of("makeDesk", "suspend")) {
            var leaving = desk.asAdmin();
            String kept = token(invite(leaving.browser()));
            assertThat(stranger.open("staff-setup?t=" + kept).body()).contains("窓口として");
            act(browser, leaving, deed);
            assertThat(stranger.open("staff-setup?t=" + kept).body())
                    .as(deed)
                    .contains("このアドレスは使えません");
        }
    }

    @Test
    @DisplayName("whoever is suspended is out with the next request, and in again when readmitted")
    void staff_are_suspended_at_once() {
        var suzuki = desk.asAdmin().browser();
        var tanaka = desk.asDesk();

        act(suzuki, tanaka, "suspend");
        assertThat(tanaka.browser().open("staff/progress").heading()).isEqualTo("ログイン");
        act(suzuki, tanaka, "readmit");
        assertThat(database.value("select suspended_at from member where id = ?", tanaka.id()))
                .isNull();
    }

    @Test
    @DisplayName("after a loss the old password opens nothing until the new address was used (T23)")
    void a_loss_is_set_up_anew() {
        var suzuki = desk.asAdmin().browser();
        var tanaka = desk.asDesk();

        var answer = act(suzuki, tanaka, "again");

        var browser = new PlainBrowser(PORTAL);
        var refused =
                browser.pressAndFollow(
                        browser.open("sign-in"),
                        "go",
                        Map.of("userId", tanaka.userId(), "password", Desk.PASSWORD));
        assertThat(refused.heading()).isEqualTo("ログイン");
        var setup = browser.open("staff-setup?t=" + token(answer));
        Desk.finish(browser, browser.pressAndFollow(setup, "begin", Map.of()));
    }

    @Test
    @DisplayName("an address is good for three days")
    void an_address_ends() {
        String token = desk.invite("ADMIN");
        assertThat(stranger.open("staff-setup?t=" + token).body()).contains("管理者として");

        database.age(
                Duration.ofDays(3), "staff_invitation", List.of("expires_at"), "member_id is null");

        assertThat(stranger.open("staff-setup?t=" + token).body()).contains("このアドレスは使えません");
        assertThat(stranger.open("staff-setup").body()).contains("このアドレスは使えません");
    }

    @Test
    @DisplayName("staff choose between a passkey and an app, and get no recovery codes")
    void staff_get_nothing_weak() {
        var setup = stranger.open("staff-setup?t=" + desk.invite("DESK"));
        var method = press(setup, "weak-" + System.nanoTime(), "弱い");

        assertThat(method.body())
                .contains("method-passkey", "method-totp")
                .doesNotContain("method-emailotp", "ステップ");
        var forced =
                stranger.pressAndFollow(
                        method, "choose", Map.of("onboarding:method", "method-emailotp:emailotp"));
        assertThat(forced.heading()).isEqualTo("認証方法の選択");

        var tanaka = desk.asDesk().browser();
        assertThat(tanaka.open("account").body()).doesNotContain("回復コード", "メールアドレス");
        for (String path :
                List.of(
                        "account/change/codes",
                        "account/change/codes.xhtml",
                        "account//change/codes",
                        "account/change;x/address",
                        "account/change/address",
                        "account/address")) {
            assertThat(tanaka.get(path).status()).as(path).isEqualTo(403);
        }
    }

    @Test
    @DisplayName("a form of somebody else's session does nothing at the desk (T14)")
    void a_foreign_form_does_nothing() {
        var suzuki = desk.asAdmin().browser();
        var form =
                suzuki.open("staff/admin/people")
                        .filledIn("id=\"invite\"", "invite-go", Map.of("role", "ADMIN"));
        form.remove("ticket");
        long before = database.count("staff_invitation", "true");

        assertThat(suzuki.post("staff/admin/people", form).leadsTo()).isPresent();
        assertThat(database.count("staff_invitation", "true")).isEqualTo(before);
    }

    private PlainPage press(PlainPage setup, String userId, String name) {
        return stranger.pressAndFollow(setup, "begin", Map.of("userId", userId, "name", name));
    }

    private static PlainPage invite(PlainBrowser admin) {
        var people = admin.open("staff/admin/people");
        return admin.post(
                "staff/admin/people",
                people.filledIn("id=\"invite\"", "invite-go", Map.of("role", "DESK")));
    }

    private void proofsGrowOld(Desk.Person staff) {
        database.age(
                Duration.ofMinutes(6),
                "open_session",
                List.of("proved_at"),
                "member_id = ?",
                staff.id());
    }

    private PlainPage act(PlainBrowser admin, Desk.Person whom, String deed) {
        var page = admin.open("staff/admin/people");
        String publicId =
                (String) database.value("select public_id from member where id = ?", whom.id());
        return admin.follow(
                admin.post(
                        "staff/admin/people",
                        page.filledIn("value=\"" + publicId + "\"", deed, Map.of())));
    }

    private static String token(PlainPage page) {
        var found = ADDRESS.matcher(page.body());
        assertThat(found.find()).as("an address: " + page).isTrue();
        return found.group(1);
    }

    private static String ticket(PlainPage page) {
        var found = Pattern.compile("name=\"ticket\" value=\"([^\"]+)\"").matcher(page.body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
