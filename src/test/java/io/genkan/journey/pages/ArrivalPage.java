package io.genkan.journey.pages;

import com.microsoft.playwright.Page;
import io.genkan.testing.Device;

/** 番号をお確かめください, on the phone. */
public final class ArrivalPage extends PortalPage {

    private ArrivalPage(Page page) {
        super(page, "番号をお確かめください");
    }

    public static ArrivalPage openedOn(Device device, String scanned) {
        return new ArrivalPage(device.open(scanned));
    }

    public String number() {
        return page.locator("p.number").innerText();
    }

    public NextPage same() {
        button("同じです").click();
        return NextPage.in(page);
    }

    public ArrivalPage different() {
        button("ちがいます").click();
        return new ArrivalPage(page);
    }
}
