package io.genkan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.genkan.credential.passkey.SampleChallenges;
import io.genkan.credential.passkey.SoftAuthenticator;
import io.genkan.testing.Crowd;
import io.genkan.testing.PlainBrowser;
import io.genkan.testing.PlainPage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * What is presented at the door and is not the member's passkey, now, here: a sentence each, no
 * session, nothing bound.
 */
class DoorRefusalsIT extends PortalIT {

    private static final String KEYS = "t1:AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";
    private static final String OTHER_KEYS = "t1:Hx4dHBsaGRgXFhUUExIREA8ODQwLCgkIBwYFBAMCAQA=";
    private static final String WRONG = "確認できませんでした。もう一度ボタンを押してください。";
    private static final String LATE = "時間切れになりました。もう一度押してください。";
    private static final String UNKNOWN = "この端末に登録が見つかりません。ユーザIDでログインしてください。";

    private final SampleMember member = members.withLetter();
    private final SoftPasskey passkey =
            SoftPasskey.finishing(
                    new PlainMember(new PlainBrowser(PORTAL), member), mailbox, PORTAL);
    private final SoftAuthenticator phone = passkey.itself();
    private final PlainBrowser browser = new PlainBrowser(PORTAL);

    /** All tests come from one address; its budget is tested elsewhere. */
    @BeforeEach
    void nothing_is_held_against_this_address() {
        database.change("delete from attempt_count where subject like 'source:%'");
        database.change("delete from attempt_count where subject like 'unknown:unreadable%'");
    }

    @Test
    @DisplayName("a good response opens, under a new session id; to look writes nothing (T10, T25)")
    void a_good_response_opens() {
        long before = written();
        var page = browser.open("sign-in");
        assertThat(browser.cookies()).isEmpty();
        assertThat(written()).isEqualTo(before);

        var top = browser.follow(SoftPasskey.present(browser, page, passkey.answer(page)));

        assertThat(top.heading()).isEqualTo("サンプル健保ウェブ");
    }

    @Test
    @DisplayName("a response presented twice opens once, also at the same time (T21)")
    void a_challenge_is_answered_once() {
        var page = browser.open("sign-in");
        String response = passkey.answer(page);

        var answers =
                Crowd.of(4, i -> SoftPasskey.present(new PlainBrowser(PORTAL), page, response));

        assertThat(answers).filteredOn(answer -> answer.leadsTo().isPresent()).hasSize(1);
        mustRefuse(response, LATE);
    }

    @Test
    @DisplayName(
            "an old challenge, one of another key, one of the second step (T21, CVE-2026-9087)")
    void only_the_door_s_own_young_challenges_are_taken() {
        mustRefuse(passkey.answer(SampleChallenges.made(KEYS, Duration.ofMinutes(11))), LATE);
        mustRefuse(passkey.answer(SampleChallenges.made(OTHER_KEYS, Duration.ZERO)), WRONG);
        mustRefuse(passkey.answer("MTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTI"), WRONG);
        var secondStep =
                new PlainMember(new PlainBrowser(PORTAL), member).signIn(SampleMember.OWN_PASSWORD);
        mustRefuse(passkey.answer(secondStep), WRONG);
        mustOpen(passkey.answer(SampleChallenges.made(KEYS, Duration.ofMinutes(9))));
    }

    @Test
    @DisplayName("a challenge of the door does not pass the second step (T21)")
    void the_second_step_takes_its_own_challenges_only() {
        var walk = new PlainMember(browser, member);
        String door = SoftPasskey.challenge(browser.open("sign-in"));
        var second = walk.signIn(SampleMember.OWN_PASSWORD);

        var refused = walk.press(second, "passkeyGet", "passkey", passkey.answer(door));

        assertThat(refused.complaint("passkey")).isEqualTo(WRONG);
        var top = walk.press(refused, "passkeyGet", "passkey", passkey.answer(refused));
        assertThat(top.heading()).isEqualTo("サンプル健保ウェブ");
    }

    @Test
    @DisplayName("another member's handle, no handle, another member's key (T21)")
    void the_passkey_and_its_handle_have_to_be_of_one_member() {
        var other = members.withLetter();
        var others =
                SoftPasskey.finishing(
                        new PlainMember(new PlainBrowser(PORTAL), other), mailbox, PORTAL);
        byte[] own = phone.userHandle;

        phone.userHandle = others.itself().userHandle;
        mustRefuse(fresh(), WRONG);
        phone.userHandle = null;
        mustRefuse(fresh(), WRONG);
        phone.userHandle = "nobody".getBytes(StandardCharsets.UTF_8);
        mustRefuse(fresh(), WRONG);
        phone.userHandle = own;
        byte[] ownId = phone.credentialId;
        phone.credentialId = others.itself().credentialId;
        phone.userHandle = others.itself().userHandle;
        mustRefuse(fresh(), WRONG);
        phone.credentialId = ownId;
        phone.userHandle = own;
        mustOpen(fresh());
    }

    @Test
    @DisplayName("another member's passkey does not pass the second step (T21, CVE-2020-10686)")
    void another_member_s_passkey_is_not_taken() {
        var other = members.withLetter();
        var walk = new PlainMember(new PlainBrowser(PORTAL), other);
        SoftPasskey.finishing(walk, mailbox, PORTAL);
        var visitor = new PlainMember(browser, other);

        var second = visitor.signIn(SampleMember.OWN_PASSWORD);
        var refused = visitor.press(second, "passkeyGet", "passkey", passkey.answer(second));

        assertThat(refused.heading()).isEqualTo("生体認証");
        assertThat(refused.complaint("passkey")).isEqualTo(WRONG);
        assertThat(browser.cookie("LtpaToken2")).isEmpty();
    }

    @Test
    @DisplayName("another origin, a frame of another site, nobody verified (T8, T21)")
    void a_response_made_elsewhere_is_refused() {
        String origin = phone.origin;
        phone.origin = "https://evil.example";
        mustRefuse(fresh(), WRONG);
        phone.origin = origin;
        phone.alsoInClientData = "\"crossOrigin\":true";
        mustRefuse(fresh(), WRONG);
        phone.alsoInClientData = "\"crossOrigin\":false";
        phone.flags = SoftAuthenticator.UP;
        mustRefuse(fresh(), WRONG);
        phone.flags = SoftAuthenticator.UP | SoftAuthenticator.UV;
        mustOpen(fresh());
    }

    @Test
    @DisplayName("a counter that goes back: said in plain words, audited (T21)")
    void a_copied_key_is_told_to_be_one() {
        phone.signCount = 5;
        mustOpen(fresh());
        phone.signCount = 4;

        mustRefuse(fresh(), "このパスキーは複製されたおそれがあるため、使えません。別の方法でログインし、登録し直してください。");

        assertThat(doubted()).startsWith("COPIED credential ");
    }

    @Test
    @DisplayName("backup eligibility never changes; being backed up may (T21)")
    void a_flag_that_never_changes_has_changed() {
        phone.flags |= SoftAuthenticator.BE;

        mustRefuse(fresh(), "このパスキーは登録したときと性質が変わったため、使えません。別の方法でログインし、登録し直してください。");

        assertThat(doubted()).startsWith("CHANGED credential ");
    }

    @Test
    @DisplayName("an unknown passkey is throttled and uses up nobody's tries (T20, T26)")
    void an_unknown_passkey_locks_nobody_out() {
        byte[] known = phone.credentialId;
        phone.credentialId = "never seen here!".getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 5; i++) {
            mustRefuse(fresh(), UNKNOWN);
        }
        mustRefuse(fresh(), "まちがいが続いたため、");

        phone.credentialId = known;
        mustOpen(fresh());
    }

    @Test
    @DisplayName("a member's passkey is throttled like every secret (T20, CVE-2020-1744)")
    void a_passkey_is_throttled() {
        byte[] own = phone.userHandle;
        phone.userHandle = null;
        for (int i = 0; i < 5; i++) {
            mustRefuse(fresh(), WRONG);
        }
        phone.userHandle = own;
        mustRefuse(fresh(), "まちがいが続いたため、");
    }

    @Test
    @DisplayName("a passkey that was removed opens nothing, whatever page is still open (T22)")
    void a_removed_passkey_opens_nothing() {
        var page = browser.open("sign-in");
        database.change(
                "update credential set state = 'REVOKED' where member_id ="
                        + " (select id from member where user_id = ?)",
                member.userId());

        var refused = SoftPasskey.present(browser, page, passkey.answer(page));

        assertThat(refused.complaint("passkey")).isEqualTo(UNKNOWN);
        assertThat(refused.body()).contains("data-unknown=\"" + phone.id() + "\"");
        assertThat(browser.cookies()).isEmpty();
    }

    @Test
    @DisplayName("a passkey of a member of another society opens nothing, and is not forgotten")
    void another_society_s_passkey_is_unknown_here() {
        moveTo(database.otherSociety());

        var refused = mustRefuse(fresh(), UNKNOWN);

        moveTo(1);
        assertThat(refused.body()).doesNotContain("data-unknown");
    }

    @Test
    @DisplayName(
            "garbled JSON, no JSON, no response: a sentence, and no fault of the server's (T21)")
    void a_garbled_response_is_refused() {
        String good = fresh();
        for (String forged :
                List.of(
                        "{}",
                        "null",
                        "[]",
                        "not json",
                        good.substring(0, good.length() / 2),
                        "x".repeat(20_000))) {
            database.change("delete from attempt_count where subject like 'unknown:unreadable%'");
            mustRefuse(forged, WRONG);
        }
        mustRefuse("", "パスキーでのログインにはJavaScriptが必要です。");
    }

    @Test
    @DisplayName("a press from another site is not taken (T14, login CSRF)")
    void another_site_cannot_press() {
        var page = browser.open("sign-in");
        browser.with("Sec-Fetch-Site", "cross-site");

        var refused = SoftPasskey.present(browser, page, passkey.answer(page));

        assertThat(refused.status()).isEqualTo(403);
        assertThat(browser.cookies()).isEmpty();
    }

    @Test
    @DisplayName("who was half-way as another member in this browser is forgotten (CVE-2023-6787)")
    void another_member_s_sign_in_gives_way() {
        var other = members.withLetter();
        new PlainMember(browser, other).toTerms();
        var before = browser.cookie("JSESSIONID");
        var page = browser.open("sign-in");

        var top = browser.follow(SoftPasskey.present(browser, page, passkey.answer(page)));

        assertThat(top.heading()).isEqualTo("サンプル健保ウェブ");
        assertThat(browser.cookie("JSESSIONID")).isNotEqualTo(before);
    }

    @Test
    @DisplayName(
            "a passkey of somebody whose first login is not over leads back into it (T5, S-33)")
    void who_is_not_finished_goes_on_where_they_were() {
        database.change("update member set onboarded_at = null where user_id = ?", member.userId());
        database.change(
                "update credential set label = null where member_id ="
                        + " (select id from member where user_id = ?)",
                member.userId());
        var page = browser.open("sign-in");

        var next = browser.follow(SoftPasskey.present(browser, page, passkey.answer(page)));

        assertThat(next.heading())
                .as("a proof first, in a browser we do not know")
                .isEqualTo("ワンタイムパスワード (OTP) メール認証");
        PlainMember.must("ワンタイムパスワード (OTP) メール認証", browser.open("onboarding"));
        assertThat(browser.get("").leadsTo()).isPresent();
        assertThat(browser.cookie("LtpaToken2")).isEmpty();
    }

    private void moveTo(long society) {
        database.change(
                "update member set society_id = ? where user_id = ?", society, member.userId());
    }

    private String fresh() {
        return passkey.answer(new PlainBrowser(PORTAL).open("sign-in"));
    }

    private void mustOpen(String response) {
        var visitor = new PlainBrowser(PORTAL);
        var answer = SoftPasskey.present(visitor, visitor.open("sign-in"), response);
        assertThat(visitor.follow(answer).heading()).isEqualTo("サンプル健保ウェブ");
    }

    private PlainPage mustRefuse(String response, String sentence) {
        var visitor = new PlainBrowser(PORTAL);
        var answer = SoftPasskey.present(visitor, visitor.open("sign-in"), response);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.heading()).isEqualTo("ログイン");
        assertThat(answer.complaint("passkey")).startsWith(sentence);
        assertThat(answer.showsItsInside()).isFalse();
        assertThat(visitor.cookies()).isEmpty();
        return answer;
    }

    private String doubted() {
        return database.value(
                        "select detail from audit_entry where event = 'PasskeyDoubted' and member_id ="
                                + " (select id from member where user_id = ?)",
                        member.userId())
                .toString();
    }

    private long written() {
        return List.of("ceremony", "answered_challenge", "audit_entry", "attempt_count").stream()
                .mapToLong(table -> database.count(table, "true"))
                .sum();
    }
}
