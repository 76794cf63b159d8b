package io.genkan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import io.genkan.testing.Accessibility;
import io.genkan.testing.Crowd;
import io.genkan.testing.PlainBrowser;
import io.genkan.testing.PlainPage;
import io.genkan.testing.Screenshots;
import io.genkan.testing.Waiting;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Ten codes on paper for the day the phone is gone: shown once, each good once. */
class RecoveryCodesIT extends PortalIT {

    private static final String PAGE = "account/change/codes";
    private static final Pattern CODE = Pattern.compile("<li>([A-Z2-9]{4}-[A-Z2-9]{4})</li>");
    private static final String TOP = "サンプル健保ウェブ";

    private final SampleMember member = members.withLetter();
    private final PlainBrowser browser = new PlainBrowser(PORTAL);
    private final PlainMember plain = new PlainMember(browser, member);

    @BeforeEach
    void nothing_is_held_against_this_address() {
        database.change("delete from attempt_count where subject like 'source:%'");
    }

    @Test
    @DisplayName("offered at the end of the set-up; shown in one answer, and nowhere again")
    void shown_once() {
        plain.finishWithApp(mailbox);
        var offer = browser.open(PAGE + "?first");
        assertThat(offer.heading()).isEqualTo("回復コードを控えておきましょう");
        assertThat(codes(offer)).isEmpty();

        var shown = plain.press(offer, "make");
        var codes = codes(shown);
        assertThat(codes).hasSize(10).doesNotHaveDuplicates();
        assertThat(shown.path()).isEqualTo("/" + PAGE);
        assertThat(shown.headers().firstValue("Cache-Control")).hasValue("no-store");

        assertThat(codes(browser.open(PAGE))).isEmpty();
        var repeated = plain.press(offer, "make");
        assertThat(codes(repeated)).isEmpty();
        assertThat(repeated.body()).contains("回復コードは表示できません。");
        assertThat(browser.open("account").body()).contains("のこり 10 個（10 個のうち）");
        assertThat(database.rows("select * from recovery_code").toString())
                .doesNotContain(codes)
                .doesNotContain(codes.get(0).replace("-", ""));
    }

    @Test
    void offered_on_the_first_top_page_only() {
        var app = plain.toEnrolment(mailbox, "totp");
        var codes = PlainMember.appOf(app);
        var top = plain.press(app, "totpSend", "totpCode", codes.unusedCode());

        assertThat(top.heading()).isEqualTo(TOP);
        assertThat(top.body()).contains("以上で設定が完了しました", "/account/change/codes?first");
        var visitor = new PlainMember(new PlainBrowser(PORTAL), member);
        var later =
                visitor.press(
                        visitor.signIn(SampleMember.OWN_PASSWORD),
                        "totpGo",
                        "totpCode",
                        codes.unusedCode());
        assertThat(later.body()).doesNotContain("/account/change/codes");
    }

    @Test
    @DisplayName("saved as a file, which holds what the page showed")
    void saved_as_a_file() {
        var shown = make();

        var file = browser.press(shown, "save", Map.of());

        assertThat(file.headers().firstValue("Content-Type").orElseThrow())
                .startsWith("text/plain");
        assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment");
        assertThat(file.body()).contains(codes(shown));
    }

    @Test
    @DisplayName("a code opens once, with the password, however it is typed (T22)")
    void a_code_opens_once() {
        var codes = codes(make());
        var visitor = new PlainMember(new PlainBrowser(PORTAL), member);
        var asked = PlainMember.must("ワンタイムパスワード認証", visitor.signIn(SampleMember.OWN_PASSWORD));
        assertThat(asked.body()).contains("method=recovery");

        var field = visitor.browser().open("sign-in/second-step?method=recovery");
        var typed = codes.get(3).replace("-", "").toLowerCase(Locale.ROOT);
        PlainMember.must(TOP, visitor.press(field, "recoveryGo", "recoveryCode", typed));

        assertThat(visitor.browser().open("account").body()).contains("のこり 9 個（10 個のうち）");
        assertThat(audited("RecoveryCodeUsed", "9 left")).isEqualTo(1);
        Waiting.until(
                "the member is told",
                Duration.ofSeconds(20),
                () ->
                        mailbox.all(member.address()).stream()
                                .filter(mail -> mail.text().contains("回復コードが使われました。"))
                                .findFirst());
        assertThat(audited("SignedIn", "password recovery")).isEqualTo(1);
        var again = new PlainMember(new PlainBrowser(PORTAL), member);
        again.signIn(SampleMember.OWN_PASSWORD);
        var second = again.browser().open("sign-in/second-step?method=recovery");
        assertThat(
                        again.press(second, "recoveryGo", "recoveryCode", codes.get(3))
                                .complaint("recoveryCode"))
                .startsWith("回復コードがちがいます。");
    }

    @Test
    @DisplayName("the way back: a sign-in by code is a fresh proof, the next method can be added")
    void a_sign_in_by_code_is_a_fresh_proof() {
        var codes = codes(make());
        var visitor = signedInBy(codes.get(0));

        assertThat(visitor.browser().get(PAGE).leadsTo()).isEmpty();
        database.age(
                Duration.ofMinutes(6),
                "open_session",
                List.of("proved_at"),
                "member_id = (select id from member where user_id = ?)",
                member.userId());
        PlainMember.must("ワンタイムパスワード認証", visitor.browser().open(PAGE));
        var field = visitor.browser().open("account/confirm?to=/" + PAGE + "&method=recovery");
        var password = visitor.press(field, "recoveryGo", "recoveryCode", codes.get(1));
        PlainMember.must("パスワードの確認", password);
        var page =
                visitor.press(password, "passwordGo", "knownPassword", SampleMember.OWN_PASSWORD);
        PlainMember.must("回復コードを控えておきましょう", page);
    }

    @Test
    @DisplayName("one code in parallel opens once (T19)")
    void one_code_in_parallel_opens_once() {
        var code = codes(make()).get(0);
        var visitors = atTheField(4);

        var answers =
                Crowd.of(
                        visitors.size(),
                        i -> visitors.get(i).enter("recoveryCode", "recoveryGo", code));

        assertThat(answers).filteredOn(page -> page.leadsTo().isPresent()).hasSize(1);
    }

    @Test
    @DisplayName("parallel guesses at the codes do not outrun the counter (T20, CVE-2018-14657)")
    void guesses_are_counted() {
        var right = codes(make()).get(0);
        var visitors = atTheField(12);

        Crowd.of(
                visitors.size() - 1,
                i -> visitors.get(i).enter("recoveryCode", "recoveryGo", "2222-222" + (2 + i % 8)));

        assertThat(audited("AttemptMade", "recovery WRONG")).isEqualTo(5);
        assertThat(
                        visitors.get(visitors.size() - 1)
                                .enter("recoveryCode", "recoveryGo", right)
                                .complaint("recoveryCode"))
                .startsWith("まちがいが続いたため、");

        var fresh = codes(plain.press(browser.open(PAGE), "make"));
        assertThat(atTheField(1).get(0).enter("recoveryCode", "recoveryGo", fresh.get(0)).leadsTo())
                .as("new codes begin without the failures of the old")
                .isPresent();
    }

    @Test
    @DisplayName("new codes end the old; somebody else's open nothing; 「あとで控える」 leaves none")
    void new_codes_end_the_old() {
        var old = codes(make());
        var fresh = plain.press(browser.open(PAGE), "make");
        var other = new PlainMember(new PlainBrowser(PORTAL), members.withLetter());
        other.finishWithApp(mailbox);
        var others = codes(other.press(other.browser().open(PAGE), "make"));

        var visitor = atTheField(1).get(0);
        for (var code : List.of(old.get(0), others.get(0))) {
            assertThat(visitor.enter("recoveryCode", "recoveryGo", code).complaint("recoveryCode"))
                    .startsWith("回復コードがちがいます。");
        }

        assertThat(plain.press(fresh, "later").body()).contains("回復コードはありません。");
        assertThat(visitor.enter("recoveryCode", "recoveryGo", codes(fresh).get(0)).leadsTo())
                .isEmpty();
    }

    @Test
    void the_last_code_ends_the_sheet() {
        var codes = codes(make());
        database.change(
                "update recovery_code set used_at = current_timestamp where credential_id ="
                        + " (select max(c.id) from credential c where c.method = 'recovery'"
                        + " and c.member_id = (select id from member where user_id = ?))"
                        + " and id < (select max(id) from recovery_code)",
                member.userId());

        var visitor = signedInBy(codes.get(9));

        assertThat(visitor.browser().open("account").body()).contains("回復コードはありません。");
    }

    @Test
    void the_page_of_the_codes_on_a_phone_and_a_pc() {
        plain.finishWithApp(mailbox);
        var phone = onPhone();
        phone.takingOver(browser);
        var tab = phone.open(PAGE + "?first");
        Screenshots.save(tab, "recovery-codes-before");
        Accessibility.mustBeClean(tab);
        tab.locator("#make").click();
        tab.locator(".codes").waitFor();
        assertThat(tab.locator("[data-print]").isVisible()).isTrue();
        Accessibility.mustBeClean(tab);
        Screenshots.save(tab, "recovery-codes");
        tab.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(tab.getByText("使ったコードには印を付けてください。").isVisible()).isTrue();
        assertThat(tab.getByText("控えました").isVisible()).isFalse();
        assertThat(tab.locator("#later").isVisible()).isFalse();
        tab.screenshot(
                new Page.ScreenshotOptions()
                        .setPath(Path.of("target", "screens", "recovery-codes-print.png"))
                        .setFullPage(true));
    }

    private PlainPage make() {
        plain.finishWithApp(mailbox);
        return plain.press(browser.open(PAGE), "make");
    }

    /** A browser that has shown the password and the page of the recovery code. */
    private record AtTheField(PlainBrowser browser, PlainPage page) {

        PlainPage enter(String field, String button, String value) {
            return browser.press(page, button, Map.of(field, value));
        }
    }

    private List<AtTheField> atTheField(int howMany) {
        return IntStream.range(0, howMany)
                .mapToObj(
                        i -> {
                            var visitor = new PlainMember(new PlainBrowser(PORTAL), member);
                            visitor.signIn(SampleMember.OWN_PASSWORD);
                            return new AtTheField(
                                    visitor.browser(),
                                    visitor.browser().open("sign-in/second-step?method=recovery"));
                        })
                .toList();
    }

    private PlainMember signedInBy(String code) {
        var visitor = new PlainMember(new PlainBrowser(PORTAL), member);
        visitor.signIn(SampleMember.OWN_PASSWORD);
        var field = visitor.browser().open("sign-in/second-step?method=recovery");
        PlainMember.must(TOP, visitor.press(field, "recoveryGo", "recoveryCode", code));
        return visitor;
    }

    private long audited(String event, String detail) {
        return database.count(
                "audit_entry",
                "event = ? and detail = ? and member_id ="
                        + " (select id from member where user_id = ?)",
                event,
                detail,
                member.userId());
    }

    static List<String> codes(PlainPage page) {
        return CODE.matcher(page.body()).results().map((MatchResult m) -> m.group(1)).toList();
    }
}
