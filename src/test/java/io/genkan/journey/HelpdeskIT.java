package io.genkan.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.genkan.testing.Accessibility;
import io.genkan.testing.PlainBrowser;
import io.genkan.testing.PlainPage;
import io.genkan.testing.ReceivedMail;
import io.genkan.testing.Waiting;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Members who are stuck, and what the desk does for them, request by request. */
class HelpdeskIT extends PortalIT {

    private static final String OTHER_METHOD = "認証方法の選択";
    private static final Pattern LETTERS =
            Pattern.compile("href=\"(/staff/letters\\?member=[^\"]+)\"");
    private static final Pattern LINK = Pattern.compile("https?://\\S+/confirm\\?t=(\\S+)");

    private final SampleMember member = members.withLetter();
    private final PlainMember walk = new PlainMember(new PlainBrowser(PORTAL), member);
    private Desk.Person tanaka;

    @Test
    void a_member_is_found_by_id_name_reading_and_number() {
        var staff = desk();
        database.change(
                "update member set name = ?, kana = ?, office = '大阪工場' where id = ?",
                "髙﨑　" + member.userId(),
                "ﾀｶｻｷ ﾊﾅｺ",
                id());
        String number = member.symbol() + "-" + member.number();

        for (String typed :
                List.of(
                        member.userId().toUpperCase(Locale.ROOT),
                        member.userId(),
                        "髙﨑" + member.userId(),
                        "たかさき　はなこ",
                        "タカサキハ",
                        number,
                        "記号" + member.symbol() + "番号" + member.number() + "枝番00")) {
            assertThat(search(staff, typed).body()).as(typed).contains(member.userId() + "</td>");
        }
        assertThat(search(staff, "そのような人はいない").body()).contains("見つかりませんでした。カナか記号番号でもお試しください。");
        assertThat(
                        staff.open("staff/members?office=" + encoded("大阪工") + "&state=unfinished")
                                .body())
                .contains(member.userId() + "</td>");
        assertThat(
                        staff.open(
                                        "staff/members?q="
                                                + encoded(member.userId())
                                                + "&state=finished")
                                .body())
                .doesNotContain(member.userId() + "</td>");
    }

    @Test
    @DisplayName("neither staff nor another society's members are found, opened or helped (T30)")
    void what_is_not_theirs_is_not_there() {
        var asDesk = desk.asDesk();
        String stranger = ofAnotherSociety();

        assertThat(search(asDesk.browser(), "yoso-").body()).doesNotContain("余所");
        assertThat(search(asDesk.browser(), asDesk.userId()).body())
                .doesNotContain(asDesk.userId() + "</td>");
        for (String id : List.of(stranger, publicId(asDesk.id()), "x", "")) {
            assertThat(asDesk.browser().get("staff/member?id=" + id).status()).isEqualTo(404);
            assertThat(asDesk.browser().get("staff/remedy?id=" + id + "&do=unlock").status())
                    .isEqualTo(404);
        }
        var form = new HashMap<>(filledIn(asDesk.browser(), "request-done", publicId()));
        form.put("id", stranger);
        form.put("do", "suspend");
        assertThat(asDesk.browser().post("staff/remedy", form).status()).isIn(403, 404);
        form.put("do", "request-done");
        assertThat(asDesk.browser().post("staff/remedy", form).status()).isEqualTo(404);
        assertThat(asDesk.browser().get("staff/remedy?id=" + publicId() + "&do=x").status())
                .isEqualTo(404);
    }

    @Test
    @DisplayName("a member's session opens neither list nor card nor remedy (T30)")
    void a_member_does_not_get_here() {
        walk.finishWithApp(mailbox);

        for (String path :
                List.of(
                        "members",
                        "member?id=" + publicId(),
                        "remedy?do=unlock&id=" + publicId())) {
            assertThat(walk.browser().get("staff/" + path).status()).as(path).isEqualTo(403);
        }
    }

    @Test
    @DisplayName("a card tells where a member stands, and nothing secret (ASVS 6.4.6)")
    void a_card_tells_the_step_and_no_secret() {
        walk.toWaiting();
        var mail = mailbox.nextWithCode(member.address());
        var card = card();

        assertThat(card.heading()).startsWith(member.name());
        assertThat(card.body())
                .contains("ステップ 4「メールの確認」で止まっています", "確認メールは送信済みですが、開かれていません")
                .contains("（未確認）", "確認メールを再送信", "生年月日が一致", "member.example）。送信済み")
                .doesNotContain(member.letterPassword(), mail.code(), member.address());
    }

    @Test
    void whoever_came_in_once_has_begun_in_the_list_and_on_the_card() {
        assertThat(card().body()).contains("まだ初回ログインをしていません");
        assertThat(search(desk(), member.userId()).body()).contains("初回ログイン前</td>");

        walk.toBirthDate();

        assertThat(card().body()).contains("ステップ 1「生年月日の確認」で止まっています");
        assertThat(search(desk(), member.userId()).body()).doesNotContain("初回ログイン前</td>");
    }

    @Test
    void a_confirmation_is_sent_again() {
        walk.toWaiting();
        mailbox.nextWithCode(member.address());

        assertThat(remedy("resend").body()).contains("メールを送ったばかりか");
        database.age(
                Duration.ofSeconds(61),
                "address_confirmation",
                List.of("sent_at"),
                "member_id = ?",
                id());
        assertThat(remedy("resend").body()).contains("実行し、記録しました。");

        String code = mailbox.nextWithCode(member.address()).code();
        var waiting = walk.browser().open("onboarding");
        PlainMember.must(OTHER_METHOD, walk.press(waiting, "confirmCode", "addressCode", code));
        assertRecorded("RESEND CALLBACK");
    }

    @Test
    void a_wrong_address_is_corrected_and_the_right_one_gets_the_mail() {
        walk.toWaiting();
        mailbox.nextWithCode(member.address());
        database.age(
                Duration.ofSeconds(61),
                "address_confirmation",
                List.of("sent_at"),
                "member_id = ?",
                id());

        var refused = remedy("correct-address", Map.of("address", "kein-at"));
        assertThat(refused.complaint("address")).isNotEmpty();
        String right = "right-" + member.address();
        remedy("correct-address", Map.of("address", right));

        String code = mailbox.nextWithCode(right).code();
        PlainMember.must(
                OTHER_METHOD,
                walk.press(walk.browser().open("onboarding"), "confirmCode", "addressCode", code));
    }

    @Test
    @DisplayName(
            "the address of a finished member stays until the new one is confirmed, and is told (T23)")
    void the_old_address_is_told() {
        walk.finishWithApp(mailbox);
        String right = "new-" + member.address();
        database.age(
                Duration.ofSeconds(61),
                "address_confirmation",
                List.of("sent_at"),
                "member_id = ?",
                id());

        remedy("correct-address", Map.of("address", right));

        assertThat(notice()).contains("メールアドレスを直す", "組合の窓口", "/freeze?t=");
        assertThat(database.value("select email from member where id = ?", id()))
                .isEqualTo(member.address());
        var link = LINK.matcher(mailbox.next(right).text());
        assertThat(link.find()).isTrue();
        var stranger = new PlainBrowser(PORTAL);
        stranger.press(stranger.open("confirm?t=" + link.group(1)), "press", Map.of());
        assertThat(database.value("select email from member where id = ?", id())).isEqualTo(right);
    }

    @Test
    @DisplayName("whoever failed too often gets on at once after the desk unlocked them (T26)")
    void a_locked_member_signs_in_again() {
        walk.finishWithApp(mailbox);
        database.change(
                "update attempt_count set failures = 100, blocked_until = current_timestamp + interval '1' hour"
                        + " where subject = ?",
                "member:" + id() + " password");
        var again = new PlainMember(new PlainBrowser(PORTAL), member);
        assertThat(again.signIn(SampleMember.OWN_PASSWORD).heading()).isEqualTo("ログイン");
        assertThat(card().body()).contains("100回続いたため", "パスワードは使えなくなっています");

        remedy("unlock");

        assertThat(again.signIn(SampleMember.OWN_PASSWORD).heading()).isNotEqualTo("ログイン");
        assertThat(notice()).contains("ロックを解く");
        assertThat(remedy("unlock").body()).contains("いまは実行できません");
    }

    @Test
    @DisplayName(
            "after a reset the session is over, the password opens, and a new method is set up (T23)")
    void a_reset_member_enrols_anew() {
        walk.finishWithApp(mailbox);

        remedy("reset-method");

        assertThat(walk.browser().open("").heading()).isEqualTo("ログイン");
        assertThat(notice()).contains("認証方法をリセット", "身に覚えがない場合");
        assertThat(database.count("credential", "member_id = ? and state = 'ACTIVE'", id()))
                .as("the password alone")
                .isEqualTo(1);
        var proof = walk.signIn(SampleMember.OWN_PASSWORD);
        assertThat(proof.heading()).isNotEqualTo("サンプル健保ウェブ");
        var method =
                proof.heading().equals(OTHER_METHOD)
                        ? proof
                        : walk.press(
                                proof,
                                "mailGo",
                                "emailotpCode",
                                mailbox.nextWithCode(member.address()).code());
        var enrolment = walk.choose(PlainMember.must(OTHER_METHOD, method), "totp");
        var app = PlainMember.appOf(enrolment);
        PlainMember.must(
                "サンプル健保ウェブ", walk.press(enrolment, "totpSend", "totpCode", app.unusedCode()));
        assertRecorded("RESET_METHOD CALLBACK");
    }

    @Test
    @DisplayName(
            "a reset with the password leaves nothing that opens, and no guessable password (T23)")
    void a_reset_with_the_password_needs_a_letter() {
        walk.finishWithApp(mailbox);

        remedy("reset-method", Map.of("password", "on"));

        assertThat(database.count("credential", "member_id = ? and state = 'ACTIVE'", id()))
                .isZero();
        assertThat(walk.signIn(SampleMember.OWN_PASSWORD).heading()).isEqualTo("ログイン");
        assertThat(walk.signIn(member.guessablePassword()).heading()).isEqualTo("ログイン");
        assertThat(card().body()).contains("使える初期パスワードがありません。新しい通知書が必要です。");
        PlainMember.must(OTHER_METHOD, walk.signIn(printedLetter()));
        PlainMember.must("新しいパスワードの設定", walk.choose(walk.browser().open("onboarding"), "totp"));
    }

    @Test
    @DisplayName("what somebody once had of their own never becomes guessable again (T23)")
    void a_bulk_reset_leaves_those_alone_who_wait_for_a_letter() {
        walk.finishWithApp(mailbox);
        String office = "工場" + member.userId();
        database.change("update member set office = ? where id = ?", office, id());
        remedy("reset-method", Map.of("password", "on"));

        var admin = desk.asAdmin().browser();
        String path = "staff/admin/initial-passwords?office=" + encoded(office);
        var form =
                admin.open(path).filledIn("id=\"understood\"", "go", Map.of("understood", "true"));
        var done = admin.follow(admin.post("staff/admin/initial-passwords", form));

        assertThat(done.body()).contains("0 人の初期パスワードをリセットしました。");
        assertThat(database.value("select kind from initial_password where member_id = ?", id()))
                .isEqualTo("LETTER");
        assertThat(walk.signIn(member.guessablePassword()).heading()).isEqualTo("ログイン");
    }

    @Test
    void who_lost_a_letter_that_expired_gets_another() {
        String first = expectedLetter();
        database.age(
                Duration.ofDays(40),
                "initial_password",
                List.of("issued_at", "expires_at"),
                "member_id = ?",
                id());
        assertThat(walk.signIn(first).complaint("password")).contains("期限が切れています");

        String second = printedLetter();

        PlainMember.must("生年月日の確認", walk.signIn(second));
    }

    @Test
    @DisplayName("whoever went before the member is out, and the first login begins anew (T4)")
    void the_first_login_begins_anew() {
        walk.toMethod(mailbox);

        remedy("start-over");

        assertThat(database.value("select email from member where id = ?", id())).isNull();
        assertThat(notice()).as("to the address that is gone").contains("初回ログインをやり直す");
        var again = new PlainMember(new PlainBrowser(PORTAL), member);
        assertThat(again.signIn(member.letterPassword()).complaint("password"))
                .as("the letter that somebody else read")
                .contains("ちがいます");
        assertThat(card().body()).contains("新しい通知書が必要です");
        PlainMember.must("生年月日の確認", again.signIn(printedLetter()));
    }

    @Test
    @DisplayName("a letter of ours that somebody else read ends with the first login (T4)")
    void a_printed_letter_ends_when_the_first_login_begins_anew() {
        String stolen = expectedLetter();
        PlainMember.must("生年月日の確認", walk.signIn(stolen));

        remedy("start-over");

        assertThat(walk.signIn(stolen).complaint("password")).contains("ちがいます");
        assertThat(database.count("letter_print", "member_id = ? and ended_at is null", id()))
                .isZero();
        PlainMember.must("生年月日の確認", walk.signIn(printedLetter()));
    }

    @Test
    void a_suspended_member_is_out_at_once_and_only_an_administrator_decides_it() {
        walk.finishWithApp(mailbox);
        var admin = desk.asAdmin().browser();
        var form = filledIn(admin, "suspend", publicId());

        assertThat(desk().get("staff/remedy?do=suspend&id=" + publicId()).status()).isEqualTo(403);
        var stolen = new HashMap<>(form);
        stolen.put("ticket", ticket(desk().open("account")));
        assertThat(desk().post("staff/remedy", stolen).status()).isEqualTo(403);
        assertThat(walk.browser().open("").heading()).isEqualTo("サンプル健保ウェブ");

        admin.follow(admin.post("staff/remedy", form));
        assertThat(walk.browser().open("").heading()).isEqualTo("ログイン");
        assertThat(notice()).contains("利用を停止する");
        admin.follow(admin.post("staff/remedy", filledIn(admin, "readmit", publicId())));
        assertThat(database.value("select suspended_at from member where id = ?", id())).isNull();
    }

    @Test
    void a_freeze_is_lifted() {
        walk.finishWithApp(mailbox);
        database.change("update member set frozen_at = current_timestamp where id = ?", id());
        assertThat(desk().open("staff/members").body()).contains("対応を待っているもの", "本人が停止");
        assertThat(walk.signIn(SampleMember.OWN_PASSWORD).heading()).isEqualTo("ログイン");

        remedy("lift-freeze");

        assertThat(walk.signIn(SampleMember.OWN_PASSWORD).heading()).isNotEqualTo("ログイン");
        assertRecorded("LIFT_FREEZE CALLBACK");
    }

    @Test
    void a_recovery_request_is_answered() {
        walk.finishWithApp(mailbox);
        requestRecovery();
        assertThat(desk().open("staff/members").body()).contains("受付番号 4711");

        remedy("request-refused", Map.of("identified", "NONE"));

        assertThat(database.value("select state from recovery_request where member_id = ?", id()))
                .isEqualTo("REFUSED");
        requestRecovery();
        remedy("reset-method");
        assertThat(database.count("recovery_request", "member_id = ? and state = 'WAITING'", id()))
                .as("a reset is its answer")
                .isZero();
    }

    @Test
    void nothing_is_done_without_a_reason_and_without_saying_how_the_member_was_known() {
        walk.finishWithApp(mailbox);
        var page = desk().open("staff/remedy?do=reset-method&id=" + publicId());

        for (var typed :
                List.<Map<String, String>>of(
                        Map.of("reason", "x"),
                        Map.of("identified", "CALLBACK"),
                        Map.of("identified", "CALLBACK", "reason", "  "),
                        Map.of("identified", "NONE", "reason", "x"),
                        Map.of("identified", "CALLBACK", "reason", "x".repeat(201)))) {
            var answer = desk().pressAndFollow(page, "go", typed);
            assertThat(answer.complaint("reason") + answer.body())
                    .as("%s", typed)
                    .contains("-error");
            assertThat(answer.heading()).isEqualTo("認証方法をリセット");
        }
        assertThat(database.count("remedy", "member_id = ?", id())).isZero();
        assertThat(walk.browser().open("").heading()).isEqualTo("サンプル健保ウェブ");
    }

    @Test
    @DisplayName(
            "where the society wants two, another of the staff approves, and only one, once (T23)")
    void two_persons() throws Exception {
        walk.finishWithApp(mailbox);
        database.change("update society set second_person = true where id = 1");
        try {
            assertThat(remedy("reset-method").body()).contains("もう1人の承認を待っています");
            assertThat(active()).as("nothing yet").isGreaterThan(1);
            assertThat(remedy("reset-method").body()).as("not twice").contains("いまは実行できません");

            assertThat(decide(desk(), "approve").body()).doesNotContain("実行し、記録しました");
            assertThat(active()).as("not by the same").isGreaterThan(1);

            var others = List.of(desk.asDesk().browser(), desk.asDesk().browser());
            assertThat(others.get(0).open("staff/members").body()).contains("承認待ち：認証方法をリセット");
            assertThat(atOnce(others)).containsExactlyInAnyOrder(true, false);
            assertThat(active()).isEqualTo(1);
            assertThat(
                            database.count(
                                    "audit_entry", "member_id = ? and event = 'RemedyTaken'", id()))
                    .isEqualTo(1);
            assertThat(
                            database.count(
                                    "audit_entry",
                                    "member_id = ? and event = 'RemedyAsked' and staff_id = ?",
                                    id(),
                                    tanaka.id()))
                    .isEqualTo(1);
        } finally {
            database.change("update society set second_person = false where id = 1");
        }
    }

    @Test
    @DisplayName("whoever approves sees what it does, and is judged by what is true then (T23)")
    void a_second_person_does_not_press_blindly() {
        walk.finishWithApp(mailbox);
        database.change("update society set second_person = true where id = 1");
        try {
            database.age(
                    Duration.ofSeconds(61),
                    "address_confirmation",
                    List.of("sent_at"),
                    "member_id = ?",
                    id());
            remedy("correct-address", Map.of("address", "new-" + member.address()));
            remedy("reset-method", Map.of("password", "on"));
            assertThat(desk.asDesk().browser().open("staff/member?id=" + publicId()).body())
                    .contains("新しいアドレス：new-" + member.address(), "パスワードも無効にする</p>");
            database.change(
                    "delete from remedy where member_id = ? and kind <> 'RESET_METHOD'", id());

            database.change(
                    "update member set suspended_at = current_timestamp where id = ?", tanaka.id());
            var approved = decide(desk.asDesk().browser(), "approve");

            assertThat(approved.body()).contains("実行せずに取り下げました").doesNotContain("承認する");
            assertThat(active()).isGreaterThan(1);
            assertThat(
                            database.count(
                                    "audit_entry",
                                    "member_id = ? and event = 'RemedyDeclined'",
                                    id()))
                    .isEqualTo(1);
        } finally {
            database.change("update society set second_person = false where id = 1");
        }
    }

    @Test
    @DisplayName("what was ordered before the member stopped the use does not come true (T23)")
    void a_freeze_declines_what_waits() {
        walk.finishWithApp(mailbox);
        database.change("update society set second_person = true where id = 1");
        try {
            remedy("reset-method");
            var other = desk.asDesk().browser();
            var card = other.open("staff/member?id=" + publicId());
            requestRecovery();
            remedy("request-done");
            var link = Pattern.compile("\\S+/(freeze\\?t=\\S+)").matcher(notice());
            assertThat(link.find()).isTrue();
            var stranger = new PlainBrowser(PORTAL);
            stranger.press(stranger.open(link.group(1)), "stop", Map.of());

            assertThat(card().body()).doesNotContain("取り下げる").contains("本人の停止により取りやめ");
            var late =
                    other.follow(
                            other.post(
                                    "staff/member",
                                    card.filledIn("name=\"order\"", approve(card), Map.of())));
            assertThat(late.body()).contains("いまは実行できません");
            assertThat(active()).isGreaterThan(1);
        } finally {
            database.change("update society set second_person = false where id = 1");
        }
    }

    @Test
    @DisplayName("whoever made the address of the second person may be both, so that one is none")
    void a_second_person_of_ones_own_making() {
        walk.finishWithApp(mailbox);
        database.change("update society set second_person = true where id = 1");
        try {
            remedy("reset-method");
            var own = desk.asDesk();
            database.change(
                    "update staff_invitation set made_by = ? where member_id = ?",
                    tanaka.id(),
                    own.id());

            assertThat(decide(own.browser(), "approve").body()).contains("いまは実行できません");
            assertThat(active()).isGreaterThan(1);
            database.change(
                    "update staff_invitation set made_by = ? where member_id = ?",
                    own.id(),
                    own.id());
            assertThat(decide(own.browser(), "approve").body()).contains("実行し、記録しました");
        } finally {
            database.change("update society set second_person = false where id = 1");
        }
    }

    @Test
    void the_way_back_leads_to_the_search_after_a_remedy_too() {
        walk.finishWithApp(mailbox);
        String results = "/staff/members?q=" + encoded(member.userId());
        assertThat(card().body()).contains("加入者の一覧へ", "href=\"/staff/members\"");

        var link = Pattern.compile("href=\"(/staff/member\\?id=[^\"]+q=[^\"]+)\"");
        var found = link.matcher(search(desk(), member.userId()).body());
        assertThat(found.find()).isTrue();
        var card = desk().open(found.group(1).replace("&amp;", "&"));
        assertThat(card.body()).contains("検索結果へ戻る", results);

        requestRecovery();
        card = desk().open(found.group(1).replace("&amp;", "&"));
        var remedy = Pattern.compile("href=\"(/staff/remedy[^\"]+do=request-done[^\"]*)\"");
        var at = remedy.matcher(card.body());
        assertThat(at.find()).isTrue();
        var page = desk().open(at.group(1).replace("&amp;", "&"));
        var done =
                desk().pressAndFollow(
                                page, "go", Map.of("identified", "CALLBACK", "reason", "お電話"));

        assertThat(done.body()).contains("実行し、記録しました", "検索結果へ戻る", results);
    }

    @Test
    void what_others_did_is_told_in_words_as_well() {
        expectedLetter();

        assertThat(card().body()).contains("通知書を作った").doesNotContain("記録：");
    }

    @Test
    @DisplayName("of two errors the first field takes the focus, a group by its first choice")
    void the_first_error_takes_the_focus() {
        var page = onPc().takingOver(desk()).open("staff/remedy?do=reset-method&id=" + publicId());
        page.locator("#go").click();

        assertThat(page.locator("#identified-error")).isVisible();
        assertThat(page.locator("#identified input").first()).isFocused();
        Accessibility.mustBeClean(page);
    }

    @Test
    void what_nobody_approved_lapses_after_a_day_and_may_be_taken_back() {
        walk.finishWithApp(mailbox);
        database.change("update society set second_person = true where id = 1");
        try {
            remedy("reset-method");
            assertThat(decide(desk(), "decline").body()).contains("取り消しました");
            remedy("reset-method");
            var other = desk.asDesk().browser();
            var card = other.open("staff/member?id=" + publicId());
            database.age(
                    Duration.ofHours(25), "remedy", List.of("expires_at"), "member_id = ?", id());

            var late =
                    other.follow(
                            other.post(
                                    "staff/member",
                                    card.filledIn("name=\"order\"", approve(card), Map.of())));

            assertThat(late.body()).contains("いまは実行できません").doesNotContain("承認する");
            assertThat(active()).isGreaterThan(1);
        } finally {
            database.change("update society set second_person = false where id = 1");
        }
    }

    @Test
    void an_address_that_means_nothing_shows_the_list() {
        for (String odd :
                List.of(
                        "page=0",
                        "page=99999",
                        "page=x",
                        "sort=x",
                        "state=%27",
                        "q=%25_%27%22",
                        "q=%E3%83%A4%F0%A0%AE%B7",
                        "office=%5C",
                        "desc=1&sort=office")) {
            assertThat(desk().get("staff/members?" + odd).status()).as(odd).isEqualTo(200);
        }
    }

    private List<Boolean> atOnce(List<PlainBrowser> browsers) throws Exception {
        var pages = browsers.stream().map(it -> it.open("staff/member?id=" + publicId())).toList();
        var pool = Executors.newFixedThreadPool(2);
        try {
            var presses = new ArrayList<Callable<Boolean>>();
            for (int i = 0; i < 2; i++) {
                var browser = browsers.get(i);
                var form = pages.get(i).filledIn("name=\"order\"", approve(pages.get(i)), Map.of());
                presses.add(
                        () ->
                                browser.follow(browser.post("staff/member", form))
                                        .body()
                                        .contains("実行し、記録しました"));
            }
            var answers = new ArrayList<Boolean>();
            for (var answer : pool.invokeAll(presses)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            pool.shutdown();
        }
    }

    private PlainPage decide(PlainBrowser staff, String how) {
        var card = staff.open("staff/member?id=" + publicId());
        var form =
                new HashMap<>(card.filledIn("name=\"order\"", "decline" + order(card), Map.of()));
        if (how.equals("approve")) {
            form.remove("decline" + order(card));
            form.put(approve(card), "pressed");
        }
        return staff.follow(staff.post("staff/member", form));
    }

    /** The first letter of ours, of a member whose society prints none. */
    private String expectedLetter() {
        database.change("update initial_password set kind = 'LETTER' where member_id = ?", id());
        return printedLetter();
    }

    /** What the letter says that the card leads to. */
    private String printedLetter() {
        var link = LETTERS.matcher(card().body());
        assertThat(link.find()).isTrue();
        var page = desk().open(link.group(1).replace("&amp;", "&"));
        var form = page.filledIn("name=\"seen\"", "export", Map.of());
        var file = desk().post("staff/letters", form);
        assertThat(file.headers().firstValue("Content-Disposition")).as("%s", file).isPresent();
        return file.body().lines().skip(1).findFirst().orElseThrow().split(",")[3];
    }

    private static String approve(PlainPage card) {
        return "approve" + order(card);
    }

    private static String order(PlainPage card) {
        var order = Pattern.compile("name=\"order\" value=\"(\\d+)\"").matcher(card.body());
        assertThat(order.find()).as(card.toString()).isTrue();
        return order.group(1);
    }

    private void requestRecovery() {
        database.change(
                "insert into recovery_request (id, member_id, number, state, device, made_at)"
                        + " values (nextval('recovery_request_seq'), ?, '4711', 'WAITING', 'iPhone の Safari', current_timestamp)",
                id());
    }

    private long active() {
        return database.count("credential", "member_id = ? and state = 'ACTIVE'", id());
    }

    private void assertRecorded(String detail) {
        assertThat(
                        database.count(
                                "audit_entry",
                                "member_id = ? and event = 'RemedyTaken' and detail = ? and staff_id = ?",
                                id(),
                                detail,
                                tanaka.id()))
                .isEqualTo(1);
        assertThat(database.count("remedy", "member_id = ? and reason = 'お電話'", id())).isPositive();
    }

    /** The notice about what the desk did. */
    private String notice() {
        return Waiting.until(
                "a notice of the desk",
                Duration.ofSeconds(30),
                () ->
                        mailbox.all(member.address()).stream()
                                .map(ReceivedMail::text)
                                .filter(text -> text.contains("端末: 組合の窓口"))
                                .reduce((earlier, later) -> later));
    }

    private PlainPage remedy(String word) {
        return remedy(word, Map.of());
    }

    private PlainPage remedy(String word, Map<String, String> more) {
        var form = new HashMap<>(filledIn(desk(), word, publicId()));
        form.putAll(more);
        return desk().follow(desk().post("staff/remedy", form));
    }

    private static Map<String, String> filledIn(PlainBrowser staff, String word, String publicId) {
        var page = staff.open("staff/remedy?do=" + word + "&id=" + publicId);
        return page.filledIn("go", Map.of("identified", "CALLBACK", "reason", "お電話"));
    }

    private PlainPage card() {
        return desk().open("staff/member?id=" + publicId());
    }

    private PlainBrowser desk() {
        if (tanaka == null) {
            tanaka = desk.asDesk();
        }
        return tanaka.browser();
    }

    private static PlainPage search(PlainBrowser staff, String typed) {
        return staff.open("staff/members?q=" + encoded(typed));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String ticket(PlainPage page) {
        var found = Pattern.compile("name=\"ticket\" value=\"([^\"]+)\"").matcher(page.body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private long id() {
        return (long) database.value("select id from member where user_id = ?", member.userId());
    }

    private String publicId() {
        return publicId(id());
    }

    private String publicId(long id) {
        return (String) database.value("select public_id from member where id = ?", id);
    }

    /** The public id of somebody of a society that answers at another host. */
    private String ofAnotherSociety() {
        database.change(
                "insert into member (id, version, public_id, society_id, user_id, symbol, number, name, kana, birth_date, epoch, created_at)"
                        + " select -77, 1, 'yoso-public', s.id, 'yoso-1', '9', '9', '余所 太郎', 'ヨソ タロウ', date '1970-01-01', 0, current_timestamp"
                        + " from society s where s.id = ? and not exists (select 1 from member where id = -77)",
                database.otherSociety());
        return "yoso-public";
    }
}
