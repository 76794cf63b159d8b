package io.genkan.journey.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.genkan.testing.Device;

/** ログインとセキュリティ. */
public final class AccountPage extends PortalPage {

    AccountPage(Page page) {
        super(page, "ログインとセキュリティ");
    }

    public static AccountPage openedOn(Device device) {
        return new AccountPage(device.open("account"));
    }

    public static AccountPage shownIn(Page page) {
        return new AccountPage(page);
    }

    /** One of the methods, with something that its row says. */
    public AccountPage mustList(String name, String what) {
        assertThat(row(name)).containsText(what);
        return this;
    }

    public AccountPage mustNotList(String name) {
        assertThat(row(name)).hasCount(0);
        return this;
    }

    /** 認証方法を追加, and which one. */
    public NextPage add(String method) {
        buttonOrLink("認証方法を追加").click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(method)).click();
        return new NextPage(page);
    }

    public AccountPage rename(String name, String other) {
        link(name + " の名前を変更").click();
        field("デバイス名").fill(other);
        button("保存").click();
        return new AccountPage(page);
    }

    /** 削除, and the page that says what it means. */
    public AccountPage askToRemove(String name) {
        link(name + " を削除").click();
        assertThat(heading("「" + name + "」を削除しますか？")).isVisible();
        return this;
    }

    public AccountPage keepIt() {
        link("やめる").click();
        return new AccountPage(page);
    }

    public AccountPage removeIt() {
        button("削除する").click();
        return new AccountPage(page);
    }

    public SignInPage signOutEverywhere() {
        button("全てのデバイスからサインアウトする").click();
        return new SignInPage(page);
    }

    private Locator link(String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private Locator row(String name) {
        return page.getByRole(AriaRole.LISTITEM)
                .filter(new Locator.FilterOptions().setHasText(name));
    }
}
