package io.genkan.journey.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

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

    /** A link that a newer mail has replaced, or that nobody sent. */
    public static void unusableOn(Device device, String link) {
        new ConfirmPage(device.open(link)).mustSay("このリンクは使えません。");
    }

    public void confirm() {
        button("確認する").click();
        mustSay("確認できました");
    }

    /** The browser then shows the tab that was open before; only there a passkey may be made. */
    public void confirmAndClose() {
        confirm();
        page.close();
    }

    /** On another device than the one that waits nobody is signed in and nothing more happens. */
    public void confirmAndReturn() {
        confirm();
        mustSay("へお戻りください。");
        assertThat(buttonOrLink("次へ")).hasCount(0);
    }
}
