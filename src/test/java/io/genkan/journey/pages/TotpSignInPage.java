package io.genkan.journey.pages;

import com.microsoft.playwright.Page;

/** ワンタイムパスワード認証, at sign-in. */
public final class TotpSignInPage extends PortalPage {

    private static final String FIELD = "ワンタイムパスワード";

    TotpSignInPage(Page page) {
        super(page, "ワンタイムパスワード認証");
    }

    public TopPage code(String code) {
        type(code);
        return TopPage.shownIn(page);
    }

    public TotpSignInPage refuses(String code, String message) {
        type(code);
        mustComplainAbout(FIELD, message);
        return this;
    }

    private void type(String code) {
        field(FIELD).fill(code);
        button("ログイン").click();
    }
}
