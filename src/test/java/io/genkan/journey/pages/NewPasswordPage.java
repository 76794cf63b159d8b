package io.genkan.journey.pages;

import com.microsoft.playwright.Page;

/** 新しいパスワードの設定. */
public final class NewPasswordPage extends PortalPage {

    private static final String FIELD = "新しいパスワード";

    NewPasswordPage(Page page) {
        super(page, "新しいパスワードの設定");
    }

    public DonePage is(String password) {
        type(password, password);
        return new DonePage(page);
    }

    /** Staff go straight on to their method. */
    public PasskeySetUpPage ofStaff(String password) {
        type(password, password);
        return new PasskeySetUpPage(page);
    }

    public NewPasswordPage refuses(String password, String message) {
        type(password, password);
        mustComplainAbout(FIELD, message);
        return this;
    }

    public NewPasswordPage refusesTwoDifferent(String password, String other) {
        type(password, other);
        mustSay("2つのパスワードがちがいます。");
        return this;
    }

    private void type(String password, String again) {
        field(FIELD).fill(password);
        field("新しいパスワード（確認）").fill(again);
        button("次へ").click();
    }
}
