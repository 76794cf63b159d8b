package io.genkan.journey.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import io.genkan.testing.Device;

/** ログイン. Where it leads depends on the member, so the journey says which screen it expects. */
public final class SignInPage extends PortalPage {

    SignInPage(Page page) {
        super(page, "ログイン");
    }

    public static SignInPage openedOn(Device device) {
        return new SignInPage(device.open("sign-in"));
    }

    /** The one that a page led to, for want of a sign-in. */
    public static SignInPage shownIn(Page page) {
        return new SignInPage(page);
    }

    /** Types both and goes on to whatever comes. */
    public NextPage with(String userId, String password) {
        field("ユーザID").fill(userId);
        field("パスワード").fill(password);
        button("ログイン").click();
        return new NextPage(page);
    }

    /** One touch, and nothing typed. */
    public NextPage withPasskey() {
        button("パスキーでログイン").click();
        return new NextPage(page);
    }

    public SignInPage withPasskeyInVain(String message) {
        button("パスキーでログイン").click();
        mustSay(message);
        return new SignInPage(page);
    }

    /** The one text for a wrong ID and a wrong password. */
    public void mustRefuse() {
        mustSay("ユーザIDかパスワードがちがいます。");
        assertThat(field("パスワード")).isEmpty();
    }

    /** S-32: what a member reads who logged out half-way. */
    public SignInPage mustSayThatSetUpGoesOn() {
        mustSay("初回ログイン設定は続きます");
        mustSay("続けて設定を行う必要があります。");
        return this;
    }
}
