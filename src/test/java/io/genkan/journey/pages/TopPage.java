package io.genkan.journey.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.genkan.testing.Device;

/** The portal's top page: the service's name above, services and notices below. */
public final class TopPage extends PortalPage {

    private TopPage(Page page) {
        super(page);
        assertThat(heading("サービス")).isVisible();
        assertThat(heading("お知らせ")).isVisible();
    }

    public static TopPage shownIn(Page page) {
        return new TopPage(page);
    }

    public static TopPage openedOn(Device device) {
        return new TopPage(device.open(""));
    }

    /** S-11, S-73: said once, at the end of the set-up. */
    public TopPage mustSayThatSetUpIsFinished() {
        mustSay("以上で設定が完了しました");
        return this;
    }

    /** A service that opens. */
    public TopPage mustOffer(String service) {
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(service)))
                .isVisible();
        return this;
    }

    /** S-30: shown with ×, and nothing to activate. */
    public TopPage mustShowAsClosed(String service) {
        mustSay("×のついているものはご利用いただけません");
        assertThat(page.getByText(service + "（ご利用いただけません）")).isVisible();
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(service)))
                .hasCount(0);
        return this;
    }

    public SignInPage logOut() {
        buttonOrLink("ログアウト").click();
        return new SignInPage(page);
    }
}
