package io.genkan.journey.pages;

import com.microsoft.playwright.Page;

/** メールの確認: the original tab, waiting for the link to be opened anywhere. */
public final class WaitingPage extends PortalPage {

    WaitingPage(Page page) {
        super(page, "メールの確認");
    }

    /** Does nothing: once the address is confirmed the screen goes on by itself. */
    public MethodPage goesOnByItself() {
        return new MethodPage(page);
    }

    public MethodPage refresh() {
        button("更新").click();
        return new MethodPage(page);
    }

    public WaitingPage refreshTooEarly() {
        button("更新").click();
        mustSay("まだ確認されていません。");
        return new WaitingPage(page);
    }

    public MethodPage code(String code) {
        type(code);
        return new MethodPage(page);
    }

    public WaitingPage refusesCode(String code, String message) {
        type(code);
        mustComplainAbout("確認コード", message);
        return this;
    }

    public WaitingPage sendAgain() {
        button("再送信").click();
        mustSay("新しいメールを送りました。");
        return this;
    }

    public AddressPage changeAddress() {
        buttonOrLink("メールアドレスを変更").click();
        return new AddressPage(page);
    }

    private void type(String code) {
        field("確認コード").fill(code);
        button("確認する").click();
    }
}
