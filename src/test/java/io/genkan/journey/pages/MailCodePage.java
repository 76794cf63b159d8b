package io.genkan.journey.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

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

    /** The cool-down: the button rests and says how long. */
    public MailCodePage mustNotSendAgainYet() {
        assertThat(button("再送信")).hasAttribute("aria-disabled", "true");
        mustSay("秒で再送信できます。");
        return this;
    }

    public MailCodePage sendAgain() {
        button("再送信").click();
        mustSay("新しいメールを送りました。");
        return this;
    }

    /** What a member reads whose browser is not the one of the first login. */
    public MailCodePage mustSayThatTheDeviceIsNew() {
        mustSay("この端末でははじめてです");
        return this;
    }

    private void type(String code) {
        field(FIELD).fill(code);
        button("実行").click();
    }
}
