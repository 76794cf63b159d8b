package io.genkan.journey.pages;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.genkan.testing.QrPicture;

/** スマートフォンで続けましょう, on the PC. */
public final class PhonePage extends PortalPage {

    PhonePage(Page page) {
        super(page, "スマートフォンで続けましょう");
    }

    /** What the phone's camera makes of the picture. */
    public String scan() {
        return QrPicture.read(
                page.getByRole(AriaRole.IMG, new Page.GetByRoleOptions().setName("二次元コード"))
                        .screenshot());
    }

    public String number() {
        return page.locator("p.number").innerText();
    }

    public NextPage here() {
        buttonOrLink("このパソコンで試す").click();
        return NextPage.in(page);
    }

    public NextPage another() {
        buttonOrLink("別の認証方法を選ぶ").click();
        return NextPage.in(page);
    }

    public PhonePage again() {
        button("新しい二次元コードを表示").click();
        return new PhonePage(page);
    }

    public NextPage goOnToSignIn() {
        buttonOrLink("ログインへ進む").click();
        return NextPage.in(page);
    }
}
