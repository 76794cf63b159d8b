package io.genkan.journey.pages;

import com.microsoft.playwright.Page;

/** 生体認証, at sign-in. */
public final class PasskeySignInPage extends PortalPage {

    PasskeySignInPage(Page page) {
        super(page, "生体認証");
    }

    public TopPage confirm() {
        button("生体認証でログイン").click();
        return TopPage.shownIn(page);
    }

    public PasskeySignInPage confirmInVain(String message) {
        button("生体認証でログイン").click();
        mustSay(message);
        return new PasskeySignInPage(page);
    }
}
