package io.genkan.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.genkan.journey.SecondSociety.HOST;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.genkan.journey.pages.ConfirmPage;
import io.genkan.journey.pages.SignInPage;
import io.genkan.platform.Secrets;
import io.genkan.testing.Authenticator;
import io.genkan.testing.Devices;
import io.genkan.testing.PlainBrowser;
import io.genkan.testing.PlainPage;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Two societies on one server, each at its own host: a whole first login at the second one, and
 * everything of one carried to the other by hand, since no browser would.
 */
class TwoSocietiesIT extends PortalIT {

    private static final String THERE = SecondSociety.PORTAL;
    private static final String WRONG = "ユーザIDかパスワードがちがいます。";

    @RegisterExtension final Devices devicesThere = new Devices(THERE);

    private final SecondSociety second = new SecondSociety(database);
    private final PlainBrowser here = new PlainBrowser(PORTAL);
    private final PlainBrowser there = SecondSociety.browser();

    @BeforeEach
    void forget_what_other_tests_tried() {
        database.change(
                "delete from attempt_count where subject like 'source:%' or subject like 'asked%'");
    }

    @Test
    @DisplayName("first login with a passkey bound to its host; mails, texts and switches its own")
    void a_first_login_in_the_second_society() {
        var member = second.members.withLetter();
        var face = Authenticator.ofThisDevice();
        var pc = devicesThere.pc().with(face);

        var waiting =
                SignInPage.openedOn(pc)
                        .with(member.userId(), member.letterPassword())
                        .birthDate()
                        .is(member.birthDateText())
                        .agree()
                        .is(member.address());
        var mail = mailbox.nextWithCode(member.address());
        assertThat(mail.link()).startsWith(THERE + "confirm?t=");
        assertThat(mail.from()).isEqualTo(SecondSociety.SENDER);
        assertThat(mail.senderName()).isEqualTo("第三健康保険組合");
        assertThat(mail.subject()).isEqualTo("【第三けんぽの窓】メールアドレスの確認");
        ConfirmPage.openedOn(pc, mail.link()).confirmAndClose();
        var methods = waiting.goesOnByItself();
        assertThat(radio(pc.context().pages().get(0), "ワンタイムパスワード認証（メール）")).hasCount(0);
        methods.passkey()
                .is(SampleMember.OWN_PASSWORD)
                .goStraightOn()
                .passkeySetUp()
                .setUp()
                .keepTheName();

        var top = pc.context().pages().get(0);
        assertThat(top.getByRole(AriaRole.HEADING, named(SecondSociety.SERVICE))).isVisible();
        assertThat(top.getByText("第三の健診")).isVisible();
        assertThat(top.getByText("第三のお知らせ")).isVisible();
        assertThat(top.getByText("医療情報")).hasCount(0);
        assertThat(face.passkeys()).isEqualTo(1);
        var notice = mailbox.next(member.address());
        assertThat(notice.link()).startsWith(THERE + "freeze?t=");
        assertThat(notice.from()).isEqualTo(SecondSociety.SENDER);
        pc.context().clearCookies();
        var door = pc.open("sign-in");
        assertThat(door.content()).contains("&quot;rpId&quot;:&quot;" + HOST + "&quot;");
        door.getByRole(AriaRole.BUTTON, named("パスキーでログイン")).click();
        assertThat(door.getByText("第三の健診")).isVisible();
    }

    @Test
    @DisplayName("the same user ID is two people: passwords, counters and trails apart (T2, T20)")
    void one_user_id_is_two_people() {
        var member = members.withLetter();
        var namesake = second.members.namesakeOf(member);
        var mine = new PlainMember(here, member);
        var theirs = new PlainMember(there, namesake);

        for (int i = 0; i < 5; i++) {
            assertThat(theirs.signIn(member.letterPassword()).complaint("password"))
                    .startsWith(WRONG);
        }

        assertThat(theirs.signIn(namesake.letterPassword()).complaint("password"))
                .startsWith("まちがいが続いたため、");
        PlainMember.must("生年月日の確認", mine.signIn(member.letterPassword()));
        assertThat(wrongTries(1, member)).isZero();
        assertThat(wrongTries(SecondSociety.ID, member)).isEqualTo(5);
    }

    @Test
    @DisplayName("an ID of one society is unknown at the other, counted and audited there (T9)")
    void an_id_of_one_society_is_unknown_at_the_other() {
        var member = members.withLetter();
        var visitor = new PlainMember(there, member);
        long before = unknownTries();

        for (int i = 0; i < 6; i++) {
            visitor.signIn(member.letterPassword());
        }

        assertThat(visitor.signIn(member.letterPassword()).complaint("password"))
                .startsWith("まちがいが続いたため、");
        assertThat(unknownTries()).isEqualTo(before + 7);
        assertThat(wrongTries(1, member)).isZero();
        PlainMember.must("生年月日の確認", new PlainMember(here, member).signIn(member.letterPassword()));
    }

    @Test
    @DisplayName("a session ends at the other host, whatever page it asks for, and is told (T11)")
    void a_session_is_good_at_its_own_host() {
        var member = members.withLetter();
        var passkey = SoftPasskey.finishing(new PlainMember(here, member), mailbox, PORTAL);
        var id = id(member, 1);

        for (String path : List.of("", "account", "sign-in", "staff", "nothing", "sign-in/stay")) {
            var inside = signedIn(passkey);
            var thief = SecondSociety.browser();
            inside.cookies().forEach(thief::steal);

            var answer = thief.get(path);

            assertThat(answer.leadsTo().orElse("")).as(path).startsWith(THERE + "sign-in?notice=");
            assertThat(inside.get("").leadsTo().orElse("")).as("home").contains("/sign-in");
            assertThat(thief.open("").heading()).isEqualTo("ログイン");
        }
        assertThat(
                        database.count(
                                "audit_entry",
                                "event = 'SessionStrayed' and member_id = ? and society_id = 1",
                                id))
                .isEqualTo(6);
    }

    @Test
    @DisplayName("the token for single sign-on opens nothing at the other host (T11)")
    void a_token_is_good_at_its_own_host() {
        var walk = new PlainMember(here, members.withLetter());
        walk.finishWithApp(mailbox);
        var thief = SecondSociety.browser();
        thief.steal("LtpaToken2", here.cookie("LtpaToken2").orElseThrow());

        assertThat(thief.get("").leadsTo().orElse("")).startsWith(THERE + "sign-in");
        assertThat(thief.get("account").leadsTo().orElse("")).startsWith(THERE + "sign-in");
        assertThat(thief.get("staff/progress").leadsTo().orElse("")).startsWith(THERE + "sign-in");
    }

    @Test
    @DisplayName("a first login does not go on at the other host (T5)")
    void half_a_sign_in_is_good_at_its_own_host() {
        var terms = new PlainMember(here, members.withLetter()).toTerms();
        var thief = SecondSociety.browser();
        here.cookies().forEach(thief::steal);

        var answer = SecondSociety.post(terms, "agree", thief, THERE);

        assertThat(answer.leadsTo().orElse("")).startsWith(THERE + "sign-in");
        assertThat(here.open("onboarding").heading()).isEqualTo("ログイン");
    }

    @Test
    @DisplayName("mailed links, staff's addresses and the phone's code do nothing elsewhere (T7)")
    void links_are_good_at_their_own_host() {
        var member = members.withLetter();
        var walk = new PlainMember(here, member);
        var waiting = walk.toWaiting();
        mustDoNothingThere(mailbox.nextWithCode(member.address()).link(), "press");
        assertThat(database.value("select email from member where id = ?", id(member, 1))).isNull();
        handOver(id(member, 1), "T".repeat(43));
        mustDoNothingThere(PORTAL + "phone/continue?t=" + "T".repeat(43), "same");
        assertThat(waiting.heading()).isEqualTo("メールの確認");

        var finished = members.withLetter();
        new PlainMember(new PlainBrowser(PORTAL), finished).finishWithApp(mailbox);
        var freeze = mailbox.next(finished.address()).link();
        mustDoNothingThere(freeze, "stop");
        var visitor = new PlainBrowser(PORTAL);
        visitor.pressAndFollow(
                visitor.open("recover/password"), "send", Map.of("userId", finished.userId()));
        var reset = mailbox.next(finished.address()).link();
        mustDoNothingThere(reset, "goOn");
        assertThat(new PlainBrowser(PORTAL).open(reset).heading()).isEqualTo("パスワードの再設定");
        database.change(
                "update reset_link set expires_at = sent_at where member_id = ?", id(finished, 1));
        assertThat(text(there.open(there(reset)))).isEqualTo(text(there.open("recover/link?t=x")));
        assertThat(database.value("select frozen_at from member where id = ?", id(finished, 1)))
                .isNull();

        mustDoNothingThere(PORTAL + "staff-setup?t=" + desk.invite("ADMIN"), "begin");
    }

    @Test
    @DisplayName("a passkey of one society is unknown at the other, wherever it was asked (T21)")
    void a_passkey_is_good_at_its_own_host() {
        var member = members.withLetter();
        var passkey = SoftPasskey.finishing(new PlainMember(here, member), mailbox, PORTAL);
        var phone = passkey.itself();
        String own = phone.origin;

        var door = there.open("sign-in");
        var asHere = SoftPasskey.present(there, door, passkey.answer(door));
        phone.origin = THERE.replaceFirst("/$", "");
        phone.rpId = HOST;
        var asThere = SoftPasskey.present(there, door, passkey.answer(there.open("sign-in")));
        phone.origin = own;
        phone.rpId = "localhost";

        assertThat(asHere.complaint("passkey"))
                .isNotEmpty()
                .isEqualTo(asThere.complaint("passkey"));
        var visitor = new PlainBrowser(PORTAL);
        var home = visitor.open("sign-in");
        var relayed = SoftPasskey.present(visitor, home, passkey.answer(there.open("sign-in")));
        assertThat(visitor.follow(relayed).heading())
                .as("a challenge names no society; origin and id of the response do")
                .isEqualTo("サンプル健保ウェブ");
    }

    @Test
    @DisplayName("a desk finds nobody and nothing of the other society (T30, CVE-2020-10686)")
    void a_desk_sees_its_own_society() {
        var member = members.withLetter();
        String id =
                (String) database.value("select public_id from member where id = ?", id(member, 1));
        String run =
                (String)
                        database.value(
                                "select public_id from import_run where society_id = 1 order by id desc limit 1");
        long tile = (long) database.value("select min(id) from tile where society_id = 1");
        var admin = second.desk().asAdmin().browser();

        for (String path :
                List.of("staff/member?id=" + id, "staff/remedy?id=" + id + "&remedy=suspend")) {
            assertThat(admin.open(path).body()).as(path).doesNotContain(member.userId());
        }
        assertThat(admin.open("staff/members?q=" + member.userId()).body()).doesNotContain(id);
        assertThat(admin.open("staff/import?id=" + run).body())
                .doesNotContain("members.csv", "API");
        assertThat(admin.open("staff/imports").body()).doesNotContain(run);
        assertThat(admin.open("staff/letters?import=" + run + "&renew=yes").body()).contains("0 通");
        assertThat(admin.open("staff/letters?member=" + id + "&renew=yes").body()).contains("0 通");
        assertThat(admin.open("staff/admin/tile?id=" + tile).path())
                .isEqualTo("/staff/admin/tiles");
        assertThat(admin.open("staff/admin/audit?member=" + member.userId()).body())
                .doesNotContain(id);
        assertThat(admin.get("service/" + tile).status()).isIn(403, 302);
        assertThat(admin.open("staff/admin/people").body()).doesNotContain(desk.asDesk().userId());
    }

    @Test
    @DisplayName("staff of one society open no desk of the other, by session or password (T30)")
    void staff_work_at_their_own_desk() {
        var person = desk.asAdmin();
        var thief = SecondSociety.browser();
        person.browser().cookies().forEach(thief::steal);

        assertThat(thief.get("staff/progress").leadsTo().orElse("")).startsWith(THERE + "sign-in");
        var refused =
                there.pressAndFollow(
                        there.open("sign-in"),
                        "go",
                        Map.of("userId", person.userId(), "password", Desk.PASSWORD));
        assertThat(refused.complaint("password")).startsWith(WRONG);
    }

    @Test
    @DisplayName("a token of one society brings and reads nothing of the other; all's does both")
    void a_society_s_token_is_its_own() {
        var own = new ImportApi(URI.create(PORTAL), SecondSociety.TOKEN);
        var all = new ImportApi(URI.create(PORTAL));
        String file = "user_id,birth_date\r\nthird-" + System.nanoTime() + ",1970-01-01\r\n";

        var run = own.begin(file, "");
        own.ended(run, SampleMembers.PATIENCE);
        var others = all.begin(file.replace("third", "first"), "");
        all.ended(others, SampleMembers.PATIENCE);

        assertThat(
                        database.value(
                                "select society_id from import_run where public_id = ?",
                                publicId(run)))
                .isEqualTo(SecondSociety.ID);
        assertThat(own.status(others)).isEqualTo(404);
        assertThat(own.status(URI.create(others + "/rejected"))).isEqualTo(404);
        assertThat(own.restart(others).statusCode()).isEqualTo(404);
        assertThat(own.refusal(file, "?society=1")).isEqualTo(own.refusal(file, "?society=999"));
        assertThat(own.refusal(file, "?society=localhost")).isEqualTo(400);
        assertThat(own.refusal(file, "?society=" + HOST)).isEqualTo(202);
        assertThat(all.status(run)).isEqualTo(200);
    }

    @Test
    @DisplayName("a post that a page of the other society made the browser send is refused (T14)")
    void the_other_society_is_another_site() {
        there.without("Sec-Fetch-Site").with("Origin", PORTAL.replaceFirst("/$", ""));
        assertThat(there.post("sign-in", Map.of()).status()).isEqualTo(403);
        there.with("Origin", THERE.replaceFirst("/$", ""));
        assertThat(there.post("sign-in", Map.of()).status()).isNotEqualTo(403);
        there.with("Sec-Fetch-Site", "same-site");
        assertThat(there.post("sign-in", Map.of()).status()).isEqualTo(403);
    }

    private static PlainBrowser signedIn(SoftPasskey passkey) {
        var browser = new PlainBrowser(PORTAL);
        var door = browser.open("sign-in");
        browser.follow(SoftPasskey.present(browser, door, passkey.answer(door)));
        return browser;
    }

    private void mustDoNothingThere(String link, String button) {
        var opened = new PlainBrowser(PORTAL).open(link);
        var unknown = there.open(there(link).replaceFirst("t=.*", "t=" + "B".repeat(43)));

        var looked = there.open(there(link));
        var pressed = there.follow(SecondSociety.post(opened, button, there, THERE));

        assertThat(text(looked)).isEqualTo(text(unknown));
        assertThat(text(pressed)).as("after the press").isEqualTo(text(unknown));
        assertThat(there.cookie("LtpaToken2")).isEmpty();
    }

    /** What a person reads in the page's main part. */
    private static String text(PlainPage page) {
        String main = page.body().replaceAll("(?s)^.*<main|</main>.*$", "");
        return page.status() + main.replaceAll("<[^>]*>", "").replaceAll("\\s+", " ");
    }

    private static String there(String link) {
        return link.replace(PORTAL, THERE);
    }

    private void handOver(long member, String token) {
        database.change(
                """
                insert into handover (id, token_digest, member_id, epoch, sign_in, number, made_on, trusted, expires_at)
                values (?, ?, ?, 0, 'x', '42', 'Windows の Edge', true, current_timestamp + interval '1' day)
                """,
                member + 900_000_000L,
                Secrets.fingerprint(token),
                member);
    }

    private long id(SampleMember member, long society) {
        return (long)
                database.value(
                        "select id from member where user_id = ? and society_id = ?",
                        member.userId(),
                        society);
    }

    private long wrongTries(long society, SampleMember member) {
        return database.count(
                "audit_entry",
                "detail = 'password WRONG' and society_id = ? and member_id in"
                        + " (select id from member where user_id = ?)",
                society,
                member.userId());
    }

    private long unknownTries() {
        return database.count(
                "audit_entry",
                "event = 'AttemptMade' and member_id is null and society_id = ?",
                SecondSociety.ID);
    }

    private static String publicId(URI run) {
        return run.getPath().replaceFirst(".*/", "");
    }

    private static Locator radio(Page page, String name) {
        return page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(name));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
