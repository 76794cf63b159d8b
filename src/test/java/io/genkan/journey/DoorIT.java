package io.genkan.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.genkan.journey.pages.NextPage;
import io.genkan.journey.pages.SignInPage;
import io.genkan.testing.Accessibility;
import io.genkan.testing.Authenticator;
import io.genkan.testing.Device;
import io.genkan.testing.Layout;
import io.genkan.testing.PlainBrowser;
import io.genkan.testing.Screenshots;
import io.genkan.testing.Waiting;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** One touch at the door: no user id, no password. */
class DoorIT extends PortalIT {

    private static final String WITHOUT_WEBAUTHN =
            "delete window.PublicKeyCredential; delete Navigator.prototype.credentials";

    /** Tells of each request of the page, and when it gives way. */
    private static final String NOTES =
            """
            const get = window.CredentialsContainer?.prototype.get;
            if (get) CredentialsContainer.prototype.get = function (asked) {
                const kind = asked.mediation || 'modal';
                note(kind);
                asked.signal.addEventListener('abort', () => note(kind + ' gives way'));
                return get.call(this, asked);
            };
            """;

    private final SampleMember member = members.withLetter();
    private final Authenticator face = Authenticator.ofThisDevice();

    @Test
    @DisplayName("one touch and nothing typed; what was wanted is shown")
    void one_touch_opens() {
        var phone = registered(onPhone().with(face));

        SignInPage.openedOn(phone).withPasskey().top().mustOffer("医療情報");
        forget(phone);

        var asked = phone.open("account");
        SignInPage.shownIn(asked).withPasskey();
        assertThat(asked).hasURL(PORTAL + "account");
        assertThat(detailOfLastSignIn()).isEqualTo("passkey");
    }

    @Test
    @DisplayName("picked from the browser's list at the user id, without a press")
    void the_list_at_the_user_id_opens() {
        var phone = registered(onPhone().with(face.isPickedFromTheList()));

        NextPage.in(phone.open("sign-in")).top().mustOffer("医療情報");
    }

    @Test
    @DisplayName("the list that waits gives way to the button, and to the password (T21)")
    void the_list_stands_in_nobody_s_way() {
        var phone = registered(onPhone().with(face.isPickedFromTheList()));
        face.isTouched(false);
        List<String> asked = new CopyOnWriteArrayList<>();
        phone.context().exposeFunction("note", what -> asked.add(what[0].toString()));
        phone.context().addInitScript(NOTES);
        var page = SignInPage.openedOn(phone);
        Waiting.until("the list waits", Duration.ofSeconds(15), () -> asked.stream().findFirst());

        face.isTouched(true);
        page.withPasskey().top();
        assertThat(asked).containsExactly("conditional", "conditional gives way", "modal");
    }

    @Test
    @DisplayName("cancelled: said beside the button, and either way is open")
    void a_cancelled_prompt_leaves_both_ways_open() {
        var phone = registered(onPhone().with(face));
        face.recognisesTheMember(false);

        var page =
                SignInPage.openedOn(phone)
                        .withPasskeyInVain("確認が途中で終わりました。もう一度「パスキーでログイン」を押すか、ユーザIDでログインしてください。");
        look(page.tab(), "sign-in-passkey-cancelled");

        face.recognisesTheMember(true);
        page.with(member.userId(), SampleMember.OWN_PASSWORD).passkeySignIn().confirm();
    }

    @Test
    @DisplayName("a passkey nobody here knows: said so, and the device forgets it (Signal API)")
    void an_unknown_passkey_is_said_to_be_one() {
        var phone = registered(onPhone().with(face));
        database.change(
                "update credential set state = 'REVOKED' where member_id ="
                        + " (select id from member where user_id = ?)",
                member.userId());

        var page =
                SignInPage.openedOn(phone).withPasskeyInVain("この端末に登録が見つかりません。ユーザIDでログインしてください。");

        look(page.tab(), "sign-in-passkey-unknown");
        Waiting.until(
                "the device has forgotten it", Duration.ofSeconds(5), () -> face.passkeys() == 0);
    }

    @Test
    @DisplayName("suspended, or left: not at present, and whom to ask (ASVS 7.4.2)")
    void who_may_not_enter_is_told_whom_to_ask() {
        var phone = registered(onPhone().with(face));
        database.change(
                "update member set suspended_at = current_timestamp where user_id = ?",
                member.userId());

        SignInPage.openedOn(phone).withPasskeyInVain("現在ご利用いただけません。");
        mustBeOutside(phone);

        database.change(
                "update member set suspended_at = null, leaves_on = current_date - 1 where user_id = ?",
                member.userId());
        SignInPage.openedOn(phone).withPasskeyInVain("現在ご利用いただけません。");
        mustBeOutside(phone);
    }

    @Test
    @DisplayName("a browser without WebAuthn says so when asked, and lets the user id in")
    void a_browser_without_webauthn_says_so() {
        var phone = onPhone();
        phone.context().addInitScript(WITHOUT_WEBAUTHN);
        var page = SignInPage.openedOn(phone);
        page.mustNotSay("このブラウザではパスキーを使えません。");

        page.withPasskeyInVain("このブラウザではパスキーを使えません。ユーザIDでログインしてください。")
                .with(member.userId(), member.letterPassword())
                .birthDate();
    }

    @Test
    @DisplayName("a browser without WebAuthn says so at the second step, too, and what to do")
    void a_browser_without_webauthn_is_told_at_the_second_step() {
        SoftPasskey.finishing(new PlainMember(new PlainBrowser(PORTAL), member), mailbox, PORTAL);
        var phone = onPhone();
        phone.context().addInitScript(WITHOUT_WEBAUTHN);

        var asked =
                SignInPage.openedOn(phone)
                        .with(member.userId(), SampleMember.OWN_PASSWORD)
                        .passkeySignIn();

        asked.mustSay("このブラウザでは生体認証を使えません。");
        look(asked.tab(), "passkey-unusable");
    }

    @Test
    @DisplayName("by keyboard: ID, password, 表示, ログイン, パスキー, then the details")
    void the_keyboard_goes_down_the_page() {
        var page = SignInPage.openedOn(onPhone()).tab();
        page.getByLabel("ユーザID", new Page.GetByLabelOptions().setExact(true)).focus();

        for (String next : List.of("password", "表示", "go", "passkeyDoor", "はじめての方（設定は約10分）")) {
            page.keyboard().press("Tab");
            assertThat(
                            page.evaluate(
                                            "() => [document.activeElement.id, document.activeElement.textContent.trim()].join(' ')")
                                    .toString())
                    .contains(next);
        }
    }

    /** A member whose passkey this device holds, signed out again. */
    private Device registered(Device phone) {
        new FirstLogin(PORTAL, mailbox, member)
                .quickly("passkey", phone)
                .goStraightOn()
                .passkeySetUp()
                .setUp()
                .keepTheName()
                .top();
        return forget(phone);
    }

    private static Device forget(Device phone) {
        phone.context().clearCookies();
        return phone;
    }

    private void mustBeOutside(Device phone) {
        SignInPage.shownIn(phone.open(""));
    }

    private Object detailOfLastSignIn() {
        return database.value(
                "select detail from audit_entry where event = 'SignedIn' and member_id ="
                        + " (select id from member where user_id = ?) order by id desc limit 1",
                member.userId());
    }

    private static void look(Page page, String name) {
        Accessibility.mustBeClean(page);
        Layout.mustNotScrollSideways(page);
        Screenshots.save(page, name);
    }
}
