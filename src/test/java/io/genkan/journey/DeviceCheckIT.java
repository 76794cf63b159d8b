package io.genkan.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.genkan.testing.Authenticator;
import io.genkan.testing.Device;
import io.genkan.testing.PlainBrowser;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** S-35, S-38: which of the manual's paths suits this device, and why; the others stay open. */
class DeviceCheckIT extends PortalIT {

    private static final String NO_PASSKEYS = "delete window.PublicKeyCredential";
    private static final String THREE_MINUTES_FAST =
            "const now = Date.now; Date.now = () => now() + 180000";

    private final SampleMember member = members.withLetter();
    private final PlainMember plain = new PlainMember(new PlainBrowser(PORTAL), member);

    @Test
    @DisplayName("2-1, 2-2: a device with a face is told so, and passkeys are recommended")
    void a_device_with_a_face() {
        plain.toMethod(mailbox);

        var pc = methodStepOn(onPc().with(Authenticator.ofThisDevice()));
        assertThat(pc.getByText("この端末は、顔・指紋の認証が使えます").first()).isVisible();
        assertThat(recommended(pc)).hasId("tag-passkey");
        var phone = methodStepOn(onPhone().with(Authenticator.ofThisDevice()));
        assertThat(recommended(phone)).hasId("tag-passkey");
    }

    @Test
    @DisplayName("2-2★: a PC without a face is led to the phone's")
    void a_pc_without_a_face() {
        plain.toMethod(mailbox);

        var pc = methodStepOn(onPc());

        assertThat(pc.getByText("このパソコンには、顔・指紋の機能が見つかりません。")).isVisible();
        assertThat(recommended(pc)).hasId("tag-passkey");
        pc.getByRole(AriaRole.STATUS).getByText("スマートフォンで続ける").click();
        assertThat(pc.getByText("スマートフォンで登録すると、このパソコンからもログインできます。")).isVisible();
    }

    @Test
    @DisplayName("2-3, 2-4: a phone without a screen lock and an old browser are led to the app")
    void devices_that_cannot() {
        plain.toMethod(mailbox);

        assertThat(recommended(methodStepOn(onPhone()))).hasId("tag-totp");
        var old = onPc();
        old.context().addInitScript(NO_PASSKEYS);
        assertThat(recommended(methodStepOn(old))).hasId("tag-totp");
    }

    @Test
    @DisplayName("inside another app: said, with the way out")
    void a_browser_inside_an_app() {
        plain.toMethod(mailbox);
        var phone = onPhone();
        phone.context()
                .addInitScript(
                        "Object.defineProperty(navigator, 'userAgent', {get: () => 'Line/14.0'})");

        var page = methodStepOn(phone);

        assertThat(page.getByText("このアプリの中の画面では登録できません。").first()).isVisible();
        assertThat(page.locator(".tag:visible")).hasCount(0);
    }

    @Test
    @DisplayName("a clock that is off by three minutes is told, with the number")
    void a_clock_that_is_off() {
        plain.toMethod(mailbox);
        var phone = onPhone();
        phone.context().addInitScript(THREE_MINUTES_FAST);

        assertThat(methodStepOn(phone).getByText("端末の時計が約3分ずれています。")).isVisible();
        assertThat(methodStepOn(onPhone()).locator("[data-clock]")).isHidden();
    }

    @Test
    @DisplayName("no cookies: said at the door, instead of leading back to it for ever")
    void a_browser_without_cookies() {
        var phone = onPhone();
        phone.context()
                .addInitScript(
                        "Object.defineProperty(navigator, 'cookieEnabled', {get: () => false})");

        assertThat(phone.open("sign-in").getByText("このブラウザではCookieが使えません。")).isVisible();
    }

    @Test
    @DisplayName("S-38, S-39, S-40: the app page asks where, and shows what belongs there")
    void where_the_app_is_used() {
        plain.toEnrolment(mailbox, "totp");
        var pc = onPc().takingOver(plain.browser()).open("onboarding");

        assertThat(place(pc, "パソコンとスマートフォン")).isChecked();
        assertThat(pc.getByText("会社の決まりで、拡張機能を使えないことがあります。")).isHidden();
        place(pc, "パソコンだけ（拡張機能）").check();
        assertThat(pc.getByText("会社の決まりで、拡張機能を使えないことがあります。")).isVisible();
        assertThat(pc.getByText("パソコンだけで設定する（Chromeの拡張機能）")).isVisible();
        place(pc, "スマートフォンだけ").check();
        assertThat(pc.getByText("パソコンだけで設定する（Chromeの拡張機能）")).isHidden();
    }

    private static Locator place(Page page, String name) {
        return page.getByRole(
                AriaRole.RADIO, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private Page methodStepOn(Device device) {
        return device.takingOver(plain.browser()).open("onboarding");
    }

    private static Locator recommended(Page page) {
        return page.locator(".tag:visible");
    }
}
