package io.genkan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.genkan.testing.PlainBrowser;
import io.genkan.testing.PlainPage;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a form of ours may be sent by mistake or on purpose: each is answered with a sentence beside
 * its field or with the same step anew; nothing is lost, nothing breaks, nothing of the inside
 * shows.
 */
class BadInputIT extends PortalIT {

    private static final String LONG = "x".repeat(10_000);

    private final SampleMember member = members.withLetter();
    private final PlainMember walk = new PlainMember(new PlainBrowser(PORTAL), member);
    private final PlainBrowser browser = walk.browser();

    @Test
    void a_sign_in_without_anything_says_what_is_missing() {
        var page =
                browser.press(browser.open("sign-in"), "go", Map.of("userId", "", "password", ""));

        mustComplain(page, "userId", "ユーザIDを入力してください。");
        mustComplain(page, "password", "パスワードを入力してください。");
    }

    @Test
    void a_missing_password_does_not_cost_the_user_id() {
        var page = browser.press(browser.open("sign-in"), "go", signIn("taro", ""));

        mustComplain(page, "password", "パスワードを入力してください。");
        assertThat(page.shown("userId")).isEqualTo("taro");
    }

    @ParameterizedTest
    @CsvSource({"userId", "password"})
    @DisplayName("10,000 characters at the door are refused before any hash (T24)")
    void too_much_at_the_door_costs_no_hash(String field) {
        var typed = new HashMap<>(signIn(member.userId(), "wrong"));
        typed.put(field, LONG);

        var page = browser.press(browser.open("sign-in"), "go", typed);

        mustComplain(page, "password", "ユーザIDかパスワードがちがいます。");
        assertThat(attempts("password")).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ''                    | 生年月日を入力してください。
                    '   '                 | 生年月日を入力してください。
                    19700230              | 2月30日はありません。
                    1970/13/01            | 13月1日はありません。
                    昭和65年1月1日            | その元号にこの日はありません。
                    昭和45年(1971年)1月1日     | 西暦と元号の年が合いません。
                    70/1/1                | 日付として読めませんでした。
                    きのう                   | 日付として読めませんでした。
                    19000101              | 登録の生年月日と一致しません。
                    """)
    void a_date_of_birth_that_is_none_or_not_the_members_keeps_the_step(
            String typed, String sentence) {
        var page = post(walk.toBirthDate(), "identity", "birthDate", typed);

        mustComplain(page, "birthDate", sentence);
        mustStayAt("生年月日の確認", "birthDate", typed.strip(), page);
    }

    @Test
    void a_date_of_birth_of_10_000_characters_keeps_the_step() {
        var page = post(walk.toBirthDate(), "identity", "birthDate", LONG);

        mustComplain(page, "birthDate", "日付として読めませんでした。");
        assertThat(attempts("birth-date")).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ''                       | メールアドレスを入力してください。
                    hanako                   | @ がありません。
                    山田@example.jp            | 使えない文字があります：山
                    ha nako@example.jp       | 使えない文字があります：
                    hanako@                  | メールアドレスとして読めませんでした。
                    @example.jp              | メールアドレスとして読めませんでした。
                    hanako@example           | メールアドレスとして読めませんでした。
                    hanako@exam_ple.jp       | メールアドレスとして読めませんでした。
                    hanako@@example.jp       | メールアドレスとして読めませんでした。
                    'a,b@example.jp'         | 使えない文字があります：,
                    """)
    void an_address_to_which_no_mail_can_go_keeps_the_step(String typed, String sentence) {
        var page = post(walk.toAddress(), "send", "address", typed);

        mustComplain(page, "address", sentence);
        mustStayAt("メールアドレスの設定", "address", typed, page);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@example.jp\r\nBcc: b@example.jp",
                "a@example.jp\nSubject: x",
                "a\u0000b@example.jp",
                "a\u001bb@example.jp",
                "a@example.jp>\r\nRCPT TO:<b@example.jp",
            })
    @DisplayName("control characters in an address reach no mail server (T17, CVE-2025-8419)")
    void control_characters_make_no_mail(String typed) {
        var page = post(walk.toAddress(), "send", "address", typed);

        mustComplain(page, "address", "使えない文字があります：");
        assertThat(confirmations()).isZero();
    }

    @Test
    void an_address_of_10_000_characters_keeps_the_step() {
        var page = post(walk.toAddress(), "send", "address", LONG);

        mustComplain(page, "address", "長すぎます。254文字までです。");
        assertThat(confirmations()).isZero();
    }

    @Test
    @DisplayName("an old docomo address with two dots gets its mail, once")
    void an_address_with_two_dots_in_a_row_is_real() {
        String address = "a.." + member.userId() + "@docomo.ne.jp";

        var waiting = walk.press(walk.toAddress(), "send", "address", address);

        PlainMember.must("メールの確認", waiting);
        mailbox.nextWithCode('"' + "a.." + member.userId() + '"' + "@docomo.ne.jp");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ''      | 6けたの数字を入力してください。
                    12345   | 6けたの数字を入力してください。いまは5けたです。
                    abcdef  | 6けたの数字を入力してください。
                    1234567 | 6けたの数字を入力してください。いまは7けたです。
                    """)
    void a_code_that_is_none_is_not_counted_as_a_guess(String typed, String sentence) {
        var page = post(walk.toWaiting(), "confirmCode", "addressCode", typed);

        mustComplain(page, "addressCode", sentence);
        assertThat(page.heading()).isEqualTo("メールの確認");
        assertThat(attempts("address-code")).isZero();
    }

    @Test
    void a_code_of_10_000_characters_keeps_the_step() {
        var page = post(walk.toWaiting(), "confirmCode", "addressCode", "1".repeat(10_000));

        mustComplain(page, "addressCode", "6けたの数字を入力してください。");
    }

    @Test
    void a_code_whose_hour_is_over_says_so() {
        var waiting = walk.toWaiting();
        String code = mailbox.nextWithCode(member.address()).code();
        letConfirmationExpire();

        var page = post(waiting, "confirmCode", "addressCode", code);

        mustComplain(page, "addressCode", "このコードは期限が切れています。");
    }

    @Test
    @DisplayName("the code of another member confirms nothing (CVE-2026-9087)")
    void a_foreign_code_confirms_nothing() {
        var other = members.withLetter();
        new PlainMember(new PlainBrowser(PORTAL), other).toWaiting();
        String foreign = mailbox.nextWithCode(other.address()).code();

        var page = post(walk.toWaiting(), "confirmCode", "addressCode", foreign);

        mustComplain(page, "addressCode", "コードがちがいます。");
    }

    @Test
    void no_method_chosen_keeps_the_step() {
        var page = browser.press(walk.toMethod(mailbox), "choose", Map.of());

        assertThat(page.body()).contains("認証方法を1つ選んでください。");
        assertThat(page.heading()).isEqualTo("認証方法の選択");
    }

    @ParameterizedTest
    @ValueSource(strings = {"method-totp:password", "method-totp:sms", "totp", "#{7*7}"})
    @DisplayName("a method that was not offered cannot be chosen (T22)")
    void a_method_that_was_not_offered_is_not_there(String method) {
        var page = post(walk.toMethod(mailbox), "choose", "onboarding:method", method);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.heading()).isEqualTo("認証方法の選択");
        assertThat(page.showsItsInside()).isFalse();
    }

    @Test
    void passwords_that_do_not_do_say_why() {
        var page = walk.toPassword(mailbox, "emailotp");

        for (var wrong :
                Map.of(
                                "",
                                "新しいパスワードを入力してください。",
                                "kaze8",
                                "8文字以上で入力してください。いまは5文字です。",
                                "password1",
                                "よく使われるパスワードです。",
                                member.birthDateText() + "a",
                                "お名前・生年月日・記号番号は使えません。",
                                member.letterPassword(),
                                "通知書のパスワードは使えません。",
                                "う".repeat(129),
                                "128文字までです。",
                                LONG,
                                "128文字までです。")
                        .entrySet()) {
            var answer = browser.press(page, "setPassword", chosen(wrong.getKey(), wrong.getKey()));
            mustComplain(answer, "newPassword", wrong.getValue());
            page = answer;
        }
        var different = browser.press(page, "setPassword", chosen("kaze-to-nami-82", "kaze"));
        mustComplain(different, "repeatedPassword", "2つのパスワードがちがいます。");
        assertThat(different.heading()).isEqualTo("新しいパスワードの設定");
        assertThat(different.body()).doesNotContain("kaze-to-nami-82");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"#{7*7}", "${7*7}", "<script>alert(1)</script>", "\"><img src=x>", "{0}"})
    @DisplayName("what is typed is shown as typed, never run (CVE-2017-1000486)")
    void what_is_typed_is_only_text(String typed) {
        var door = browser.press(browser.open("sign-in"), "go", signIn(typed, "wrong"));
        mustShowAsTyped(door, "userId", typed);

        var birthDate = post(walk.toBirthDate(), "identity", "birthDate", typed);
        mustShowAsTyped(birthDate, "birthDate", typed);
    }

    @Test
    void a_link_that_is_too_old_says_so() {
        walk.toWaiting();
        String link = mailbox.nextWithCode(member.address()).link();
        letConfirmationExpire();

        assertThat(browser.open(link).body()).contains("このリンクは期限が切れています。");
    }

    @Test
    @DisplayName("a link that was looked at confirms nothing, a press confirms once (T6)")
    void looking_at_a_link_confirms_nothing() {
        walk.toWaiting();
        String link = mailbox.nextWithCode(member.address()).link();
        var scanner = new PlainBrowser(PORTAL);
        var page = scanner.open(link);
        assertThat(database.count("member", "user_id = ? and email is null", member.userId()))
                .isEqualTo(1);

        var pressed = scanner.pressAndFollow(page, "press", Map.of());
        var again = scanner.pressAndFollow(page, "press", Map.of());

        assertThat(pressed.body()).contains("確認できました");
        assertThat(again.body()).contains("確認できました");
        assertThat(scanner.open("").heading()).isEqualTo("ログイン");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "confirm",
                "confirm?t=",
                "confirm?t=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "confirm?t=%00%0d%0aX:y",
                "confirm?t=%27%20or%201=1--",
            })
    void a_link_that_nobody_sent_says_so(String link) {
        var page = browser.open(link);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).contains("このリンクは使えません。");
    }

    @Test
    void a_lost_session_leads_to_the_door_and_then_to_the_same_step() {
        var page = walk.toAddress();
        browser.loseCookies();

        var door = browser.pressAndFollow(page, "send", Map.of("address", member.address()));

        assertThat(door.heading()).isEqualTo("ログイン");
        assertThat(door.body()).contains("続きから始められます。");
        PlainMember.must("メールアドレスの設定", walk.signIn(member.letterPassword()));
    }

    @ParameterizedTest
    @CsvSource({
        "jakarta.faces.ViewState, ''",
        "jakarta.faces.ViewState, '1:2'",
        "jakarta.faces.ViewState, '-7777777:9999999'",
        "jakarta.faces.ViewState, 'rO0ABXNyABFqYXZhLnV0aWwuSGFzaE1hcA=='",
        "jakarta.faces.ViewState, stateless",
        "primefaces.nonce, ''",
        "primefaces.nonce, 'a\"><script>'"
    })
    @DisplayName("an altered form is answered with the same step anew (T12)")
    void an_altered_form_leads_to_the_same_step(String field, String value) {
        var page = walk.toAddress();

        var answer = browser.follow(browser.press(page, "send", altered(field, value)));

        PlainMember.must("メールアドレスの設定", answer);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.showsItsInside()).isFalse();
        assertThat(confirmations()).isZero();
    }

    @Test
    @DisplayName("nobody chooses the nonce of a page but us (CVE-2026-120421)")
    void a_nonce_that_was_sent_is_not_used() {
        var page = walk.toAddress();

        var answer =
                browser.pressAndFollow(
                        page, "send", Map.of("address", "", "primefaces.nonce", "AAAAAAAA"));

        PlainMember.must("メールアドレスの設定", answer);
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("'nonce-")
                .doesNotContain("AAAAAAAA");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jakarta.faces.ViewState", "primefaces.nonce"})
    void a_form_that_lacks_a_part_leads_to_the_same_step(String field) {
        var page = walk.toAddress();
        var fields = page.filledIn("send", Map.of("address", member.address()));
        fields.remove(field);

        var answer = browser.follow(browser.post(page.action(), fields));

        PlainMember.must("メールアドレスの設定", answer);
        assertThat(confirmations()).isZero();
    }

    @Test
    @DisplayName("another member's form changes nothing of theirs (T12)")
    void another_members_form_is_none_of_mine() {
        var victim = members.withLetter();
        var theirs = new PlainMember(new PlainBrowser(PORTAL), victim).toAddress();
        walk.toAddress();

        var answer = browser.pressAndFollow(theirs, "send", Map.of("address", member.address()));

        PlainMember.must("メールアドレスの設定", answer);
        assertThat(confirmations(victim)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"jfwid", "jakarta.faces.ClientWindow"})
    @DisplayName("a window id that is none is refused (CVE-2026-120421)")
    void a_window_id_that_is_none_is_refused(String parameter) {
        walk.toBirthDate();
        for (String path : List.of("sign-in", "onboarding", "start", "no-such-page")) {
            var page = browser.get(path + "?" + parameter + "=%22%3E%3Cscript%3Ealert(1)");

            assertThat(page.status()).as(path).isEqualTo(400);
            assertThat(page.body()).doesNotContain("<script>alert").contains("この画面は");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, same-site",
        "Sec-Fetch-Site, none",
        "Origin, https://evil.example",
        "Origin, null",
        "Origin, http://localhost:9480.evil.example"
    })
    @DisplayName("a form that another site posts is refused (T14)")
    void a_post_of_another_site_is_refused(String header, String value) {
        var page = walk.toAddress();
        if (header.equals("Origin")) {
            browser.without("Sec-Fetch-Site");
        }
        browser.with(header, value);

        assertThat(post(page, "send", "address", member.address()).status()).isEqualTo(403);
        assertThat(browser.post("sign-in", signIn("a", "b")).status()).isEqualTo(403);
        assertThat(browser.post("sign-out", Map.of()).status()).isEqualTo(403);
        assertThat(confirmations()).isZero();
    }

    @Test
    void an_address_nobody_knows_has_a_page_of_ours() {
        for (String path :
                List.of(
                        "no-such-page",
                        "no-such.xhtml",
                        "a/b/c",
                        "service/x/y",
                        "WEB-INF/web.xml")) {
            var page = browser.open(path);

            if (!path.startsWith("service")) {
                assertThat(page.status()).as(path).isEqualTo(404);
                assertThat(page.heading()).isEqualTo("このページは見つかりませんでした");
            }
            assertThat(page.showsItsInside()).as(path).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/",
                "//evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "javascript:alert(1)",
                "/%0d%0aSet-Cookie:%20a=b",
                "/\t/evil.example",
                "http:evil.example",
                "/service/1@evil.example:x",
            })
    @DisplayName("after the sign-in nobody is led out of the house (T15)")
    void a_return_address_leads_nowhere_else(String to) {
        var app = walk.finishWithApp(mailbox);
        var visitor = new PlainBrowser(PORTAL);
        var typed = new HashMap<>(signIn(member.userId(), SampleMember.OWN_PASSWORD));
        typed.put("to", to);

        var code = visitor.pressAndFollow(visitor.open("sign-in"), "go", typed);
        var enter = visitor.press(code, "totpGo", Map.of("totpCode", app.unusedCode()));
        var inside = visitor.get(enter.leadsTo().orElseThrow());

        assertThat(inside.leadsTo()).hasValue(PORTAL);
    }

    @Test
    void a_return_address_of_ours_is_kept() {
        var app = walk.finishWithApp(mailbox);
        var visitor = new PlainBrowser(PORTAL);

        var door = visitor.open("service/1");
        var code =
                visitor.pressAndFollow(
                        door, "go", signIn(member.userId(), SampleMember.OWN_PASSWORD));
        var enter = visitor.press(code, "totpGo", Map.of("totpCode", app.unusedCode()));

        assertThat(visitor.get(enter.leadsTo().orElseThrow()).leadsTo())
                .hasValue(PORTAL + "service/1");
    }

    @Test
    @DisplayName("a mailed link names our host, whatever the request says (T16, CVE-2017-12161)")
    void the_host_of_a_mailed_link_is_ours() {
        var page = walk.toAddress();
        browser.with("X-Forwarded-Host", "evil.example").with("X-Forwarded-Proto", "https");
        browser.with("Forwarded", "host=evil.example").with("X-Host", "evil.example");

        post(page, "send", "address", member.address());

        assertThat(mailbox.nextWithCode(member.address()).link()).startsWith(PORTAL + "confirm?t=");
    }

    private Map<String, String> altered(String field, String value) {
        return Map.of("address", member.address(), field, value);
    }

    private static Map<String, String> signIn(String userId, String password) {
        return Map.of("userId", userId, "password", password);
    }

    private static Map<String, String> chosen(String password, String again) {
        return Map.of("newPassword", password, "repeatedPassword", again);
    }

    private PlainPage post(PlainPage page, String button, String field, String value) {
        return browser.press(page, button, Map.of(field, value));
    }

    private static void mustComplain(PlainPage page, String field, String sentence) {
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.complaint(field)).as(field + " of " + page).startsWith(sentence);
        assertThat(page.body()).contains("aria-invalid=\"true\"").contains("<title>エラー：");
        assertThat(page.showsItsInside()).isFalse();
    }

    private static void mustStayAt(String heading, String field, String typed, PlainPage page) {
        assertThat(page.heading()).isEqualTo(heading);
        assertThat(page.shown(field).strip()).isEqualTo(typed);
    }

    private static void mustShowAsTyped(PlainPage page, String field, String typed) {
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.shown(field)).isEqualTo(typed);
        assertThat(page.body()).doesNotContain("<script>alert").doesNotContain("<img src=x>");
        assertThat(page.showsItsInside()).isFalse();
    }

    private long attempts(String secret) {
        return database.count(
                "audit_entry",
                "event = 'AttemptMade' and detail like ? and detail not like '% PASSED'"
                        + " and member_id = (select id from member where user_id = ?)",
                secret + " %",
                member.userId());
    }

    private long confirmations() {
        return confirmations(member);
    }

    private long confirmations(SampleMember of) {
        return database.count(
                "address_confirmation",
                "member_id = (select id from member where user_id = ?)",
                of.userId());
    }

    private void letConfirmationExpire() {
        database.age(
                Duration.ofHours(2),
                "address_confirmation",
                List.of("sent_at", "expires_at"),
                "member_id = (select id from member where user_id = ?)",
                member.userId());
    }
}
