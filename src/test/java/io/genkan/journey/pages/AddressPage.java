package io.genkan.journey.pages;

import com.microsoft.playwright.Page;

/** メールアドレスの設定. */
public final class AddressPage extends PortalPage {

    private static final String FIELD = "メールアドレス";

    AddressPage(Page page) {
        super(page, "メールアドレスの設定");
    }

    public WaitingPage is(String address) {
        type(address);
        return new WaitingPage(page);
    }

    /** An impatient finger. */
    public WaitingPage isPressedTwice(String address) {
        field(FIELD).fill(address);
        button("確認メールを送信").dblclick();
        return new WaitingPage(page);
    }

    public AddressPage refuses(String address, String message) {
        type(address);
        mustComplainAbout(FIELD, message);
        return this;
    }

    private void type(String address) {
        field(FIELD).fill(address);
        button("確認メールを送信").click();
    }
}
