package io.genkan.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.genkan.testing.Accessibility;
import io.genkan.testing.PlainBrowser;
import io.genkan.testing.PlainPage;
import io.genkan.testing.Screenshots;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Mail that arrives in Japan: a slip of the finger, an office's address, the carrier's settings.
 */
class AddressHintIT extends PortalIT {

    private static final String QUESTION = "gmail.con ではなく、gmail.com ですか？";

    private final SampleMember member = members.withLetter();
    private final String name = member.userId();
    private final PlainBrowser browser = new PlainBrowser(PORTAL);
    private final PlainMember plain = new PlainMember(browser, member);

    @Test
    @DisplayName("a slip of the finger is asked about first; one press mends it, without script")
    void a_slip_is_mended_by_one_press() {
        var asked = type(plain.toAddress(), name + "@gmail.con");
        assertThat(asked.body()).contains(QUESTION);
        assertThat(asked.shown("address")).isEqualTo(name + "@gmail.con");
        assertThat(sentTo(name + "@gmail.con")).isFalse();

        PlainMember.must("メールの確認", press(asked, "correct", name + "@gmail.con"));

        assertThat(sentTo(name + "@gmail.com")).isTrue();
    }

    @Test
    void whoever_means_it_keeps_it() {
        var asked = type(plain.toAddress(), name + "@gmail.con");

        PlainMember.must("メールの確認", press(asked, "keep", name + "@gmail.con"));

        assertThat(sentTo(name + "@gmail.con")).isTrue();
    }

    @Test
    void an_office_s_address_is_asked_about_and_taken() {
        var asked = type(plain.toAddress(), "soumu@kaisha-" + name + ".example");
        assertThat(asked.body()).contains("ほかの方も読めるアドレスではありませんか？");
        assertThat(asked.body()).doesNotContain("に直す");

        PlainMember.must("メールの確認", press(asked, "keep", "soumu@kaisha-" + name + ".example"));
    }

    @Test
    void another_address_instead_is_simply_sent() {
        var asked = type(plain.toAddress(), name + "@docmo.ne.jp");
        assertThat(asked.body()).contains("docmo.ne.jp ではなく、docomo.ne.jp ですか？");

        PlainMember.must("メールの確認", press(asked, "send", member.address()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s..y@docomo.ne.jp", "%s.@docomo.ne.jp", ".%s@ezweb.ne.jp"})
    @DisplayName("addresses that carriers gave out against the rules still get their mail")
    void odd_addresses_of_carriers_work(String pattern) {
        var odd = pattern.formatted(name);
        var waiting = PlainMember.must("メールの確認", type(plain.toAddress(), odd));
        assertThat(waiting.body()).contains("の設定のしかたを見る");

        mailbox.nextWithCode(quoted(odd));
    }

    @Test
    @DisplayName("with script the carrier is named while it is typed; Enter never mends unasked")
    void in_a_browser() {
        plain.toAddress();
        var tab = onPhone().takingOver(browser).open("onboarding");
        tab.getByLabel("メールアドレス").fill("hanako@docomo.ne.jp");
        assertThat(tab.getByText("ドコモのアドレスですね")).isVisible();
        assertThat(tab.getByRole(AriaRole.STATUS).getByText("sample-kenpo.example.jp")).isVisible();
        tab.getByLabel("メールアドレス").fill("hanako@kaisha.example");
        assertThat(tab.getByText("ドコモのアドレスですね")).isHidden();

        tab.getByLabel("メールアドレス").fill("hanako@gmail.con");
        tab.getByLabel("メールアドレス").press("Enter");
        assertThat(tab.getByText(QUESTION)).isVisible();
        look(tab, "address-hint");
        tab.getByLabel("メールアドレス").press("Enter");
        assertThat(tab.getByText(QUESTION)).isVisible();
        assertThat(sentTo("hanako@gmail.com")).isFalse();
    }

    @Test
    void the_guide_is_for_everybody() {
        var phone = onPhone();
        var one = phone.open("mail-guide?of=docomo");
        assertThat(one.getByText("sample-kenpo.example.jp")).isVisible();
        assertThat(one.getByText("Gmail")).hasCount(0);
        look(one, "mail-guide-docomo");
        look(phone.open("mail-guide"), "mail-guide");
        look(phone.open("mail-guide?of=%3Cb%3E&lang=en"), "mail-guide-en");
    }

    private PlainPage type(PlainPage page, String address) {
        return press(page, "send", address);
    }

    private PlainPage press(PlainPage page, String button, String address) {
        return browser.pressAndFollow(page, button, Map.of("address", address));
    }

    /** As such an address travels (RFC 5321 §4.1.2). */
    private static String quoted(String address) {
        return '"' + address.replace("@", "\"@");
    }

    private boolean sentTo(String address) {
        return database.count("address_confirmation", "address = ?", address) > 0;
    }

    private static void look(Page page, String name) {
        Accessibility.mustBeClean(page);
        Screenshots.save(page, name);
    }
}
