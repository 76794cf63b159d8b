package io.genkan.journey.pages;

import com.microsoft.playwright.Page;
import io.genkan.testing.Device;

/** 利用を止めますか？: what the link of a notice opens. */
public final class FreezePage extends PortalPage {

    private FreezePage(Page page, String heading) {
        super(page, heading);
    }

    public static FreezePage openedOn(Device device, String link) {
        return new FreezePage(device.open(link), "利用を止めますか？");
    }

    public static FreezePage mustBeStopped(Device device, String link) {
        return new FreezePage(device.open(link), "止めました");
    }

    public FreezePage stop() {
        button("利用を止める").click();
        mustSay("組合からご連絡します。");
        return new FreezePage(page, "止めました");
    }
}
