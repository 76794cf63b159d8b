package io.genkan.journey.pages;

import com.microsoft.playwright.Page;

/** 生体認証の設定. */
public final class PasskeySetUpPage extends PortalPage {

    PasskeySetUpPage(Page page) {
        super(page, "生体認証の設定");
    }

    public PasskeyNamePage setUp() {
        press();
        return new PasskeyNamePage(page);
    }

    /** The face is not recognised, the member cancels, the time runs out: the button stays. */
    public PasskeySetUpPage setUpInVain(String message) {
        press();
        mustSay(message);
        return new PasskeySetUpPage(page);
    }

    /** Another tab of this browser has set it up. */
    public PasskeyNamePage passedElsewhere() {
        page.bringToFront();
        return new PasskeyNamePage(page);
    }

    private void press() {
        button("生体認証を設定する").click();
    }
}
