package io.genkan.journey.pages;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.genkan.testing.AuthenticatorApp;
import io.genkan.testing.QrPicture;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;

/** ワンタイムパスワード認証の設定. */
public final class TotpSetUpPage extends PortalPage {

    private static final String CODE = "ワンタイムパスワード";

    TotpSetUpPage(Page page) {
        super(page, "ワンタイムパスワード認証の設定");
    }

    /** An app's camera at the screen (S-76), or an extension's drag-select over it (S-81). */
    public AuthenticatorApp scan() {
        picture().evaluate("image => image.decode()");
        return AuthenticatorApp.scanning(QrPicture.read(picture().screenshot()));
    }

    /** The saved PNG, as an add-on reads it that cannot look at the screen (S-84, S-85). */
    public AuthenticatorApp scanSavedPicture() {
        Download saved = page.waitForDownload(() -> buttonOrLink("二次元コードを保存").click());
        if (!saved.suggestedFilename().endsWith(".png")) {
            throw new AssertionError("saved as " + saved.suggestedFilename());
        }
        try {
            return AuthenticatorApp.scanning(QrPicture.read(Files.readAllBytes(saved.path())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a phone alone does: the key instead of the picture, copied by one tap (S-69, S-70). */
    public AuthenticatorApp copyKey() {
        page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        buttonOrLink("スキャンできませんか？").click();
        mustSay("時間ベース");
        button("キーをコピー").click();
        mustSay("コピーしました");
        return AuthenticatorApp.typing(
                "typed", (String) page.evaluate("() => navigator.clipboard.readText()"));
    }

    public NextPage code(String code) {
        return code(code, "");
    }

    /** With a name for the device that shows the codes. */
    public NextPage code(String code, String device) {
        field(CODE).fill(code);
        if (!device.isEmpty()) {
            field("デバイス名").fill(device);
        }
        button("送信").click();
        return new NextPage(page);
    }

    public TotpSetUpPage signOutEverywhere() {
        page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("全てのデバイスからサインアウトする"))
                .check();
        return this;
    }

    public TotpSetUpPage refuses(String code, String message) {
        code(code);
        mustComplainAbout(CODE, message);
        return this;
    }

    private Locator picture() {
        return page.getByRole(
                AriaRole.IMG, new Page.GetByRoleOptions().setName("二次元コード").setExact(true));
    }
}
