package io.genkan.journey.pages;

import com.microsoft.playwright.Page;

/** 窓口の登録, behind a one-time address. */
public final class StaffSetupPage extends PortalPage {

    public StaffSetupPage(Page page) {
        super(page, "窓口の登録");
    }

    public MethodPage join(String userId, String name) {
        field("ユーザID").fill(userId);
        field("氏名").fill(name);
        button("はじめる").click();
        return new MethodPage(page);
    }
}
