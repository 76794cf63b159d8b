package io.genkan.journey.pages;

import com.microsoft.playwright.Page;
import io.genkan.testing.Device;

/** 初回ログインのながれ: readable by everybody. */
public final class StartPage extends PortalPage {

    private StartPage(Page page) {
        super(page, "初回ログインのながれ");
    }

    public static StartPage openedOn(Device device) {
        return new StartPage(device.open("start"));
    }

    public SignInPage goToSignIn() {
        buttonOrLink("ログインへ進む").click();
        return new SignInPage(page);
    }
}
