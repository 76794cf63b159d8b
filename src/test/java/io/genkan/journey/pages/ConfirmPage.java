package io.genkan.journey.pages;

import com.microsoft.playwright.Page;
import io.genkan.testing.Device;

/** メールアドレスの確認: what the mailed link opens, on whatever device the mail is read. */
public final class ConfirmPage extends PortalPage {

    private ConfirmPage(Page page) {
        super(page, "メールアドレスの確認");
    }

    public static ConfirmPage openedOn(Device device, String link) {
        return new ConfirmPage(device.open(link));
    }

    /** On another device than the one that waits: nothing more happens here. */
    public void confirmAndReturn() {
        button("確認する").click();
        mustSay("確認できました");
    }

    /** In the browser that waits the journey goes on here. */
    public NextPage confirmHere() {
        button("確認する").click();
        return new NextPage(page);
    }
}
