package io.genkan.journey.pages;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** 認証方法の選択. */
public final class MethodPage extends PortalPage {

    MethodPage(Page page) {
        super(page, "認証方法の選択");
    }

    public NewPasswordPage passkey() {
        return choose("生体認証");
    }

    public NewPasswordPage app() {
        return choose("ワンタイムパスワード認証（アプリ）");
    }

    public NewPasswordPage mail() {
        return choose("ワンタイムパスワード認証（メール）");
    }

    public void nothing() {
        button("次へ").click();
        mustSay("認証方法を1つ選んでください。");
    }

    private NewPasswordPage choose(String method) {
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(method)).check();
        button("次へ").click();
        return new NewPasswordPage(page);
    }
}
