package io.genkan.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.genkan.testing.PlainBrowser;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A session ends, but not without a word, and it ends everywhere. */
class SessionEndIT extends PortalIT {

    private final SampleMember member = members.withLetter();
    private final PlainBrowser browser = new PlainBrowser(PORTAL);
    private final PlainMember plain = new PlainMember(browser, member);

    @Test
    @DisplayName("two minutes before the end the page asks, and what is typed stays")
    void a_session_that_is_about_to_end_goes_on_with_one_press() {
        plain.toAddress();
        var page = onPhone().takingOver(browser).tab();
        page.clock().install();
        page.navigate("onboarding");
        page.getByLabel("メールアドレス").fill("taro@example");

        page.clock().fastForward("07:50");
        assertThat(warning(page)).isHidden();
        page.clock().fastForward("00:15");
        assertThat(warning(page)).isVisible();
        assertThat(stay(page)).isFocused();
        stay(page).click();

        assertThat(warning(page)).isHidden();
        assertThat(page.getByLabel("メールアドレス")).hasValue("taro@example");
        page.clock().fastForward("07:00");
        assertThat(warning(page)).isHidden();
    }

    @Test
    @DisplayName("the end that comes anyway leads to the door, which says that nothing is lost")
    void a_session_that_ended_leads_to_the_door() {
        plain.toAddress();
        var page = onPhone().takingOver(browser).tab();
        page.clock().install();
        page.navigate("onboarding");
        browser.post("sign-out", Map.of("later", ""));

        page.clock().fastForward("10:01");

        assertThat(page.getByText("時間がたったため、いったん閉じました。")).isVisible();
    }

    @Test
    @DisplayName("going on is for who is in or on the way in; nobody else gets a session (T25)")
    void only_a_session_that_holds_can_be_kept() {
        var stranger = new PlainBrowser(PORTAL);
        Assertions.assertThat(stranger.post("sign-in/stay", Map.of()).status()).isEqualTo(401);
        Assertions.assertThat(stranger.cookie("JSESSIONID")).isEmpty();

        plain.finishWithApp(mailbox);
        Assertions.assertThat(browser.post("sign-in/stay", Map.of()).status()).isEqualTo(204);
        change("epoch = epoch + 1");
        Assertions.assertThat(browser.post("sign-in/stay", Map.of()).status()).isEqualTo(401);
    }

    @Test
    @DisplayName("suspended, left or signed out everywhere: out with the next request (T11)")
    void what_ends_a_membership_ends_the_session() {
        for (String end :
                new String[] {
                    "suspended_at = current_timestamp",
                    "leaves_on = current_date - 1",
                    "epoch = epoch + 1"
                }) {
            var other = members.withLetter();
            var in = new PlainBrowser(PORTAL);
            new PlainMember(in, other).finishWithApp(mailbox);
            Assertions.assertThat(in.get("account").status()).isEqualTo(200);

            database.change("update member set " + end + " where user_id = ?", other.userId());

            Assertions.assertThat(in.get("account").leadsTo().orElseThrow())
                    .as(end)
                    .contains("/sign-in");
            Assertions.assertThat(in.get("service/1").leadsTo()).as(end).isPresent();
        }
    }

    @Test
    @DisplayName("a saved cookie is worthless after sign-out (T11, CVE-2025-12390)")
    void a_cookie_that_was_saved_opens_nothing_after_sign_out() {
        plain.finishWithApp(mailbox);
        var saved = browser.cookies();
        browser.post("sign-out", Map.of());

        var thief = new PlainBrowser(PORTAL);
        saved.forEach(thief::steal);

        Assertions.assertThat(thief.get("").leadsTo().orElseThrow()).contains("/sign-in");
        Assertions.assertThat(thief.get("account").leadsTo().orElseThrow()).contains("/sign-in");
    }

    private void change(String what) {
        database.change("update member set " + what + " where user_id = ?", member.userId());
    }

    private static Locator warning(Page page) {
        return page.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("まもなく閉じます"));
    }

    private static Locator stay(Page page) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName("続ける").setExact(true));
    }
}
