package io.genkan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.genkan.testing.Crowd;
import io.genkan.testing.PlainBrowser;
import io.genkan.testing.PlainPage;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Guessing, at whatever accepts a secret, and what a half-way or stolen session is worth. Parallel
 * guesses are counted by what the audit says was evaluated, not by what the pages say.
 */
class GateIT extends PortalIT {

    private static final int CROWD = 50;
    private static final int FREE = 5;
    private static final String WAIT = "まちがいが続いたため、";
    private static final String WRONG = "ユーザIDかパスワードがちがいます。";

    private final SampleMember member = members.withLetter();
    private final PlainMember walk = new PlainMember(new PlainBrowser(PORTAL), member);
    private final PlainBrowser browser = walk.browser();

    /** All tests come from one address; its budget is tested by a test of its own. */
    @BeforeEach
    void nothing_is_held_against_this_address() {
        database.change("delete from attempt_count where subject like 'source:%'");
    }

    @Test
    @DisplayName(
            "50 parallel wrong passwords: five are evaluated, the right one waits (T20, CVE-2024-4629)")
    void parallel_passwords_do_not_outrun_the_counter() {
        var pages = Crowd.of(CROWD, i -> stranger(member.userId(), "wrong-" + i));

        assertThat(pages).extracting(PlainPage::status).containsOnly(200);
        mustHaveEvaluated("password");
        assertThat(stranger(member.userId(), member.letterPassword()).complaint("password"))
                .startsWith(WAIT);

        letTheDelayPass("password");
        assertThat(walk.signIn(member.letterPassword()).heading()).isEqualTo("生年月日の確認");
    }

    @Test
    @DisplayName("right passwords in parallel lock nobody out (T26)")
    void members_with_two_tabs_are_let_in() {
        var pages = Crowd.of(4, i -> stranger(member.userId(), member.letterPassword()));

        assertThat(pages).filteredOn(page -> page.leadsTo().isPresent()).isNotEmpty();
        assertThat(walk.signIn(member.letterPassword()).heading()).isEqualTo("生年月日の確認");
    }

    @Test
    @DisplayName("parallel dates of birth (CVE-2020-1744)")
    void parallel_dates_of_birth_do_not_outrun_the_counter() {
        var page = walk.toBirthDate();

        guess(member.letterPassword(), "identity", "birthDate", i -> "19" + (10 + i) + "0101");

        mustHaveEvaluated("birth-date");
        mustWait(page, "identity", "birthDate", member.birthDateText());
    }

    @Test
    @DisplayName("parallel codes of the address confirmation (CVE-2020-1744)")
    void parallel_address_codes_do_not_outrun_the_counter() {
        var page = walk.toWaiting();
        String code = mailbox.nextWithCode(member.address()).code();

        guess(member.letterPassword(), "confirmCode", "addressCode", i -> other(code, i));

        mustHaveEvaluated("address-code");
        mustWait(page, "confirmCode", "addressCode", code);
        assertThat(database.count("member", "user_id = ? and email is null", member.userId()))
                .isEqualTo(1);
    }

    @Test
    @DisplayName("the right password and parallel codes of an app (CVE-2018-14657)")
    void parallel_app_codes_do_not_outrun_the_counter() {
        var app = walk.finishWithApp(mailbox);
        var visitor = new PlainMember(new PlainBrowser(PORTAL), member);
        var page = visitor.signIn(SampleMember.OWN_PASSWORD);
        String code = app.unusedCode();

        guess(SampleMember.OWN_PASSWORD, "totpGo", "totpCode", i -> other(code, i));

        mustHaveEvaluated("totp");
        var refused = visitor.browser().press(page, "totpGo", Map.of("totpCode", code));
        assertThat(refused.complaint("totpCode")).startsWith(WAIT);
        assertThat(visitor.browser().cookie("LtpaToken2")).isEmpty();
    }

    @Test
    @DisplayName("one code of an app in parallel opens once (T19)")
    void a_code_of_an_app_opens_once() {
        var app = walk.finishWithApp(mailbox);
        String code = app.unusedCode();
        var visitors =
                IntStream.range(0, 4)
                        .mapToObj(i -> new PlainMember(new PlainBrowser(PORTAL), member))
                        .toList();
        var pages =
                visitors.stream()
                        .map(visitor -> visitor.signIn(SampleMember.OWN_PASSWORD))
                        .toList();

        var answers =
                Crowd.of(
                        visitors.size(),
                        i ->
                                visitors.get(i)
                                        .browser()
                                        .press(pages.get(i), "totpGo", Map.of("totpCode", code)));

        assertThat(answers).filteredOn(page -> page.leadsTo().isPresent()).hasSize(1);
    }

    @Test
    @DisplayName("parallel mailed codes; a new code does not begin the count anew (T20)")
    void a_new_mailed_code_forgets_no_failure() {
        walk.finishWithMail(mailbox);
        var visitor = new PlainMember(new PlainBrowser(PORTAL), member);
        var page = visitor.signIn(SampleMember.OWN_PASSWORD);
        String code = mailbox.nextWithCode(member.address()).code();

        Crowd.of(
                CROWD,
                i ->
                        visitor.browser()
                                .press(page, "mailGo", Map.of("emailotpCode", other(code, i))));
        assertThat(outcomes("emailotp", "WRONG")).isBetween(1L, (long) FREE);
        for (int i = 0; failures("emailotp") < FREE; i++) {
            visitor.press(
                    visitor.browser().open("sign-in/second-step"),
                    "mailGo",
                    "emailotpCode",
                    other(code, i));
        }

        letTheCoolDownPass("email_code");
        var again = visitor.press(visitor.browser().open("sign-in/second-step"), "emailotpAgain");
        String newCode = mailbox.nextWithCode(member.address()).code();
        var refused = visitor.press(again, "mailGo", "emailotpCode", newCode);

        assertThat(refused.complaint("emailotpCode")).startsWith(WAIT);
        assertThat(failures("emailotp")).isEqualTo(FREE);
    }

    @Test
    @DisplayName("a new confirmation mail does not begin the count anew (T20)")
    void a_new_confirmation_mail_forgets_no_failure() {
        var page = walk.toWaiting();
        String code = mailbox.nextWithCode(member.address()).code();
        for (int i = 0; i < FREE; i++) {
            browser.press(page, "confirmCode", Map.of("addressCode", other(code, i)));
        }

        letTheCoolDownPass("address_confirmation");
        var again = walk.press(page, "addressAgain");
        String newCode = mailbox.nextWithCode(member.address()).code();

        mustWait(again, "confirmCode", "addressCode", newCode);
    }

    @Test
    @DisplayName("an unknown ID is throttled like a member's, in the same words (T9)")
    void an_unknown_id_is_treated_like_a_members() {
        var unknown = members.unknown();

        for (int i = 0; i < FREE; i++) {
            mustLookAlike(stranger(member.userId(), "wrong"), stranger(unknown.userId(), "wrong"));
        }
        var known = stranger(member.userId(), "wrong");
        var nobody = stranger(unknown.userId(), "wrong");

        assertThat(known.complaint("password")).startsWith(WAIT);
        assertThat(nobody.complaint("password")).startsWith(WAIT);
        assertThat(nobody.status()).isEqualTo(known.status());
    }

    @Test
    @DisplayName("the delay doubles, waiting tries are not counted, 100 failures disable (T26)")
    void the_delay_grows_and_then_it_is_over() {
        for (int i = 0; i < FREE + 3; i++) {
            stranger(member.userId(), "wrong");
        }
        assertThat(failures("password")).isEqualTo(FREE);
        letTheDelayPass("password");
        stranger(member.userId(), "wrong");
        assertThat(stranger(member.userId(), "wrong").complaint("password"))
                .matches(WAIT + "(59|60|61)秒お待ちください。");

        database.change(
                "update attempt_count set failures = 100 where subject = ?", subject("password"));
        letTheDelayPass("password");
        assertThat(stranger(member.userId(), member.letterPassword()).complaint("password"))
                .startsWith("まちがいが続いたため、使えなくなりました。");
    }

    @Test
    @DisplayName(
            "one address cannot try many members; the right guess looks like a wrong one (T2, T9)")
    void one_address_has_a_budget() {
        stranger(member.userId(), "wrong");
        exhaust("source:%", 200);
        var other = members.withLetter();

        for (int i = 0; i < FREE; i++) {
            assertThat(stranger(other.userId(), other.letterPassword()).complaint("password"))
                    .startsWith(WRONG);
        }
        assertThat(stranger(other.userId(), other.letterPassword()).complaint("password"))
                .startsWith(WAIT);

        database.age(
                Duration.ofHours(2),
                "attempt_count",
                List.of("window_start"),
                "subject like 'source:%'");
        assertThat(walk.signIn(member.letterPassword()).heading()).isEqualTo("生年月日の確認");
    }

    @Test
    @DisplayName("members with a password of their own come in from an exhausted address (T26)")
    void a_budget_keeps_no_member_out_who_has_finished() {
        var app = walk.finishWithApp(mailbox);
        stranger(members.unknown().userId(), "wrong");
        exhaust("source:%", 200);
        var visitor = new PlainMember(new PlainBrowser(PORTAL), member);

        var page = visitor.signIn(SampleMember.OWN_PASSWORD);

        PlainMember.must("サンプル健保ウェブ", visitor.press(page, "totpGo", "totpCode", app.unusedCode()));
    }

    @Test
    @DisplayName("one 記号 with guessable passwords cannot be tried over all its members (T1, T2)")
    void a_symbol_has_a_budget_where_passwords_are_guessable() {
        var guessable = members.withGuessablePassword();
        stranger(guessable.userId(), "wrong");
        exhaust("symbol:%/" + guessable.symbol(), 50);

        assertThat(
                        stranger(guessable.userId(), guessable.guessablePassword())
                                .complaint("password"))
                .startsWith(WRONG);
        assertThat(walk.signIn(member.letterPassword()).heading()).isEqualTo("生年月日の確認");
    }

    @Test
    @DisplayName("the audit knows every attempt and no secret (R, ASVS 16.2.5)")
    void the_audit_knows_every_attempt_and_no_secret() {
        stranger(member.userId(), "Himitsu-wrong-1");
        var app = walk.finishWithApp(mailbox);
        String code = app.unusedCode();
        var visitor = new PlainMember(new PlainBrowser(PORTAL), member);
        visitor.press(visitor.signIn(SampleMember.OWN_PASSWORD), "totpGo", "totpCode", code);

        var entries =
                database.rows(
                        "select event, detail, source from audit_entry where member_id ="
                                + " (select id from member where user_id = ?) order by id",
                        member.userId());

        assertThat(entries)
                .extracting(entry -> entry.get("event") + ": " + entry.get("detail"))
                .contains(
                        "AttemptMade: password WRONG",
                        "AttemptMade: password PASSED",
                        "AttemptMade: birth-date PASSED",
                        "AttemptMade: address-code PASSED",
                        "AttemptMade: totp PASSED",
                        "AddressConfirmed: ",
                        "CredentialEnrolled: totp",
                        "SignedIn: password totp");
        var everything = database.rows("select event, detail, source from audit_entry").toString();
        assertThat(everything)
                .doesNotContain("Himitsu-wrong-1")
                .doesNotContain(member.letterPassword())
                .doesNotContain(SampleMember.OWN_PASSWORD)
                .doesNotContain(member.birthDateText())
                .doesNotContain(member.birthDate().toString())
                .doesNotContain(member.address())
                .doesNotContain(member.name());
        assertThat(entries.toString()).doesNotContain(code);
    }

    @Test
    @DisplayName("the session's id changes at every rise (T10, CVE-2026-7507)")
    void the_session_changes_its_id_at_every_rise() {
        var app = walk.finishWithApp(mailbox);
        var visitor = new PlainMember(new PlainBrowser(PORTAL), member);
        var thief = visitor.browser().steal("JSESSIONID", "0000AAAAAAAAAAAAAAAAAAAAAAA:x");

        var page = visitor.signIn(SampleMember.OWN_PASSWORD);
        var halfWay = thief.cookie("JSESSIONID").orElseThrow();
        visitor.press(page, "totpGo", "totpCode", app.unusedCode());
        var inside = thief.cookie("JSESSIONID").orElseThrow();

        assertThat(halfWay).doesNotContain("AAAAAAAAAAAAAAAAAAAAAAA");
        assertThat(inside).isNotEqualTo(halfWay);
        assertThat(opens(new PlainBrowser(PORTAL).steal("JSESSIONID", halfWay), "")).isFalse();
    }

    @Test
    @DisplayName("signing in as another member leaves nothing of the first (CVE-2023-6787)")
    void another_sign_in_forgets_whoever_was_half_way() {
        var other = members.withLetter();
        walk.toTerms();
        var before = browser.cookie("JSESSIONID");

        var page = new PlainMember(browser, other).signIn(other.letterPassword());

        assertThat(browser.cookie("JSESSIONID")).isNotEqualTo(before);
        assertThat(page.heading()).isEqualTo("生年月日の確認");
    }

    @Test
    @DisplayName("cookies that were saved are worthless after the sign-out (T11)")
    void saved_cookies_are_worthless_after_the_sign_out() {
        walk.finishWithApp(mailbox);
        var thief =
                new PlainBrowser(PORTAL)
                        .steal("JSESSIONID", browser.cookie("JSESSIONID").orElseThrow())
                        .steal("LtpaToken2", browser.cookie("LtpaToken2").orElseThrow());
        assertThat(opens(thief, "")).isTrue();

        browser.post("sign-out", Map.of());

        assertThat(opens(thief, "")).isFalse();
        var tokenOnly =
                new PlainBrowser(PORTAL)
                        .steal("LtpaToken2", thief.cookie("LtpaToken2").orElse("gone"));
        assertThat(opens(tokenOnly, "")).isFalse();
        assertThat(opens(tokenOnly, "service/1")).isFalse();
    }

    @Test
    @DisplayName("signed out, suspended or left: the open session ends at once (ASVS 7.4.2)")
    void a_suspended_member_is_out_with_the_next_request() {
        walk.finishWithApp(mailbox);
        assertThat(opens(browser, "")).isTrue();

        database.change(
                "update member set suspended_at = current_timestamp where user_id = ?",
                member.userId());

        assertThat(opens(browser, "")).isFalse();
        assertThat(opens(browser, "service/1")).isFalse();
    }

    @Test
    @DisplayName("half-way nobody is inside: no portal, no service, no token (T5, S-33)")
    void a_half_way_session_opens_nothing() {
        walk.toBirthDate();
        mustBeOutside();
        walk.toTerms();
        mustBeOutside();
        var done = new PlainMember(new PlainBrowser(PORTAL), members.withLetter());
        done.toDone(mailbox, "totp");
        mustBeOutside(done.browser());
        done.press(done.browser().open("onboarding"), "goOn");
        mustBeOutside(done.browser());
    }

    @Test
    @DisplayName("the password alone opens nothing where a method is active (T5, CVE-2026-18963)")
    void a_password_alone_opens_nothing() {
        walk.finishWithApp(mailbox);
        var visitor = new PlainMember(new PlainBrowser(PORTAL), member);
        visitor.signIn(SampleMember.OWN_PASSWORD);

        for (String path :
                List.of("sign-in/enter", "onboarding", "sign-in/second-step?method=emailotp")) {
            assertThat(visitor.browser().open(path).heading()).isEqualTo("ワンタイムパスワード認証");
        }
        mustBeOutside(visitor.browser());
    }

    private void mustBeOutside() {
        mustBeOutside(browser);
    }

    private static void mustBeOutside(PlainBrowser visitor) {
        assertThat(opens(visitor, "")).isFalse();
        assertThat(visitor.cookie("LtpaToken2")).isEmpty();
    }

    private static boolean opens(PlainBrowser visitor, String path) {
        return visitor.get(path).status() == 200;
    }

    /** Somebody at a fresh browser. */
    private static PlainPage stranger(String userId, String password) {
        var visitor = new PlainBrowser(PORTAL);
        return visitor.press(
                visitor.open("sign-in"), "go", Map.of("userId", userId, "password", password));
    }

    /** Each from a session of its own: one session keeps too few pages for a crowd. */
    private void guess(String password, String button, String field, IntFunction<String> guess) {
        var visitors =
                IntStream.range(0, CROWD)
                        .mapToObj(i -> new PlainMember(new PlainBrowser(PORTAL), member))
                        .toList();
        var shown = visitors.stream().map(visitor -> visitor.signIn(password)).toList();

        var pages =
                Crowd.of(
                        CROWD,
                        i ->
                                visitors.get(i)
                                        .browser()
                                        .press(
                                                shown.get(i),
                                                button,
                                                Map.of(field, guess.apply(i))));

        assertThat(pages).extracting(PlainPage::status).containsOnly(200);
    }

    private void mustWait(PlainPage page, String button, String field, String right) {
        var refused = browser.press(page, button, Map.of(field, right));
        assertThat(refused.complaint(field)).startsWith(WAIT);
    }

    private void mustHaveEvaluated(String secret) {
        assertThat(outcomes(secret, "WRONG")).isEqualTo(FREE);
        assertThat(outcomes(secret, "WAIT")).isEqualTo(CROWD - FREE);
        assertThat(failures(secret)).isEqualTo(FREE);
    }

    private static void mustLookAlike(PlainPage one, PlainPage other) {
        assertThat(one.status()).isEqualTo(other.status());
        assertThat(one.complaint("password")).isEqualTo(other.complaint("password"));
        assertThat(withoutNames(one)).isEqualTo(withoutNames(other));
    }

    private static String withoutNames(PlainPage page) {
        return page.body()
                .replaceAll("value=\"t[^\"]*\"", "")
                .replaceAll("challenge[^,}]*", "")
                .replaceAll("nonce=\"[^\"]*\"", "")
                .replaceAll("init\\('[^']*'\\)", "")
                .replaceAll("name=\"primefaces.nonce\" value=\"[^\"]*\"", "");
    }

    private void exhaust(String subject, int failures) {
        assertThat(
                        database.change(
                                "update attempt_count set failures = ? where subject like ?",
                                failures,
                                subject))
                .isEqualTo(1);
    }

    private long outcomes(String secret, String outcome) {
        return database.count(
                "audit_entry",
                "event = 'AttemptMade' and detail = ? and member_id ="
                        + " (select id from member where user_id = ?)",
                secret + " " + outcome,
                member.userId());
    }

    private int failures(String secret) {
        return (int)
                database.value(
                        "select failures from attempt_count where subject = ?", subject(secret));
    }

    private String subject(String secret) {
        return "member:"
                + database.value("select id from member where user_id = ?", member.userId())
                + " "
                + secret;
    }

    private void letTheDelayPass(String secret) {
        database.age(
                Duration.ofHours(2),
                "attempt_count",
                List.of("blocked_until"),
                "subject = ?",
                subject(secret));
    }

    private void letTheCoolDownPass(String table) {
        database.age(
                Duration.ofMinutes(2),
                table,
                List.of("sent_at"),
                "member_id = (select id from member where user_id = ?)",
                member.userId());
    }

    /** Six digits, never those. */
    private static String other(String code, int i) {
        return String.format("%06d", (Integer.parseInt(code) + 1 + i * 997) % 1_000_000);
    }
}
