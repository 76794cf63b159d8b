package io.genkan.journey.pages;

import com.microsoft.playwright.Page;

/** ワンタイムパスワード (OTP) メール認証, in the set-up and at every later sign-in. */
public final class MailCodePage extends PortalPage {

    private static final String FIELD = "ワンタイムパスワード";

    MailCodePage(Page page) {
        super(page, "ワンタイムパスワード (OTP) メール認証");
    }

    public NextPage code(String code) {
        type(code);
        return new NextPage(page);
    }

    public MailCodePage refuses(String code, String message) {
        type(code);
        mustComplainAbout(FIELD, message);
        return this;
    }

    public MailCodePage sendAgain() {
        button("再送信").click();
        return this;
    }

    private void type(String code) {
        field(FIELD).fill(code);
        button("実行").click();
    }
}
