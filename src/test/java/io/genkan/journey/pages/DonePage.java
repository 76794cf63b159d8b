package io.genkan.journey.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;

/** 初回ログインが完了しました: the first login is, the set-up is not. */
public final class DonePage extends PortalPage {

    DonePage(Page page) {
        super(page, "初回ログインが完了しました");
    }

    public NextPage goStraightOn() {
        buttonOrLink("続けて認証方法を設定する").click();
        return new NextPage(page);
    }

    /** As the manual prints it: log out once and come back. */
    public SignInPage logOut() {
        buttonOrLink("ログアウト").click();
        return new SignInPage(page);
    }

    /** S-30, S-33: every service is shown, none opens. */
    public DonePage mustOfferNoService() {
        mustSay("×のついているものはご利用いただけません");
        assertThat(heading("サービス")).isVisible();
        assertThat(page.getByText("設定が終わると使えます")).not().hasCount(0);
        return this;
    }
}
