package io.genkan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import io.genkan.journey.pages.AccountPage;
import io.genkan.journey.pages.NextPage;
import io.genkan.journey.pages.SignInPage;
import io.genkan.journey.pages.TopPage;
import io.genkan.testing.Accessibility;
import io.genkan.testing.Authenticator;
import io.genkan.testing.Layout;
import io.genkan.testing.PlainBrowser;
import io.genkan.testing.Screenshots;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The account pages in the browser: passkeys of two devices, and how the pages look. */
class AccountPagesIT extends PortalIT {

    private final SampleMember member = members.withLetter();
    private final PlainBrowser plain = new PlainBrowser(PORTAL);

    @Test
    @DisplayName(
            "a passkey on each of two devices: recognised, used, removed, and the browser told")
    void passkeys_come_and_go() {
        new PlainMember(plain, member).finishWithApp(mailbox);
        var face = Authenticator.ofThisDevice();
        var phone = onPhone().with(face).takingOver(plain);
        var top = TopPage.openedOn(phone);
        top.tab().getByRole(AriaRole.LINK, link("ログインとセキュリティ")).click();
        var account = AccountPage.shownIn(top.tab());

        account = addPasskey(account, "自分のiPhone").mustList("自分のiPhone", "（同期あり）");
        bringFrom("fbfc3007-154e-4ecc-8c0b-6e020557d7bd");
        account.tab().reload();
        account.mustList("自分のiPhone", "生体認証・iCloud キーチェーン（同期あり）")
                .mustList("自分のiPhone", "（Android の Chrome）");
        var windows = Authenticator.ofThisDevice();
        var office = onPc().with(windows).takingOver(phone);
        var pc = AccountPage.openedOn(office);
        pc = addPasskey(pc, "会社のパソコン").rename("会社のパソコン", "会社のWindows");
        assertThat(windows.passkeys()).isEqualTo(1);

        phone.takingOver(office); // under its new session id
        account.tab().reload();
        account = account.askToRemove("自分のiPhone").keepIt().askToRemove("自分のiPhone").removeIt();

        account.mustNotList("自分のiPhone").mustList("会社のWindows", "登録");
        assertThat(face.passkeys()).as("the browser was told").isZero();
        office.takingOver(phone);
        pc.tab().reload();
        assertThat(windows.passkeys()).as("the one that is still good").isEqualTo(1);
        pc.signOutEverywhere();
        SignInPage.openedOn(onPc().with(windows))
                .with(member.userId(), SampleMember.OWN_PASSWORD)
                .passkeySignIn()
                .confirm();
    }

    @Test
    @DisplayName(
            "two browsers: signed out everywhere from one, the other is out with its next click")
    void signing_out_everywhere() {
        new PlainMember(plain, member).finishWithApp(mailbox);
        var phone = TopPage.openedOn(onPhone().takingOver(plain));

        AccountPage.openedOn(onPc().takingOver(plain))
                .signOutEverywhere()
                .mustSay("すべての端末からサインアウトしました。");

        phone.tab().getByRole(AriaRole.LINK, link("医療情報")).click();
        NextPage.in(phone.tab()).signIn();
    }

    @Test
    @DisplayName("every page, looked at by axe in light and dark, at four widths")
    void the_pages_are_accessible() {
        var walk = new PlainMember(plain, member);
        walk.finishWithApp(mailbox);
        var phone = onPhone().takingOver(plain);
        look(phone.open(""), "top-with-account");
        look(phone.open("account"), "account-one-method");
        var account = new PlainAccount(plain);
        look(phone.open("account/change/remove?c=" + account.ids().get(0)), "account-last-method");
        account.addApp("会社のパソコン");
        phone.takingOver(plain); // under its new session id
        look(phone.open("account?done=removed"), "account");
        look(phone.open("account?done=changed"), "account-changed");
        look(phone.open("account/name?c=" + account.ids().get(0)), "account-name");
        look(phone.open("account/change/remove?c=" + account.ids().get(0)), "account-remove");
        look(phone.open("account/change/add"), "account-add");
        for (String method : new String[] {"passkey", "totp", "emailotp"}) {
            look(phone.open("account/change/add?method=" + method), "account-add-" + method);
        }
        look(phone.open("account/change/password"), "account-password");
        look(phone.open("account?lang=en"), "account-en");
        look(phone.open("sign-in?notice=everywhere"), "sign-in-everywhere");
    }

    private static AccountPage addPasskey(AccountPage account, String name) {
        var added = account.add("生体認証").passkeySetUp().setUp().name(name).account();
        added.mustSay("追加しました");
        return added;
    }

    /** As if the passkeys had been made with this provider. */
    private void bringFrom(String aaguid) {
        database.change(
                "update passkey_credential set aaguid = ? where id in (select id from credential"
                        + " where member_id = (select id from member where user_id = ?))",
                aaguid,
                member.userId());
    }

    private static void look(Page page, String name) {
        Layout.mustNotScrollSideways(page);
        for (var scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
            page.emulateMedia(
                    new Page.EmulateMediaOptions()
                            .setColorScheme(scheme)
                            .setReducedMotion(ReducedMotion.REDUCE));
            Accessibility.mustBeClean(page);
        }
        Screenshots.save(page, name);
        page.close();
    }

    private static Page.GetByRoleOptions link(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
