package io.genkan.journey.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** A screen that is shown in this tab. */
public abstract class PortalPage {

    protected final Page page;

    protected PortalPage(Page page) {
        this.page = page;
    }

    /** Waits until the screen of this name is there. */
    protected PortalPage(Page page, String heading) {
        this(page);
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText(heading);
    }

    /** The browser's tab, for what a member does outside the screen: reload, go back, close. */
    public Page tab() {
        return page;
    }

    /** Something the screen says. */
    public void mustSay(String text) {
        assertThat(page.getByText(text).first()).isVisible();
    }

    public void mustNotSay(String text) {
        assertThat(page.getByText(text)).hasCount(0);
    }

    /** The message beside this field, as a screen reader connects them. */
    public void mustComplainAbout(String label, String message) {
        assertThat(field(label)).hasAttribute("aria-invalid", "true");
        mustSay(message);
    }

    protected Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    protected Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** What looks like a button may be a link. */
    protected Locator buttonOrLink(String name) {
        return button(name)
                .or(
                        page.getByRole(
                                AriaRole.LINK,
                                new Page.GetByRoleOptions().setName(name).setExact(true)))
                .first();
    }

    protected Locator heading(String name) {
        return page.getByRole(
                AriaRole.HEADING, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
