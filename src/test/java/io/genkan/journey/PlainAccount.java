package io.genkan.journey;

import io.genkan.testing.AuthenticatorApp;
import io.genkan.testing.PlainBrowser;
import io.genkan.testing.PlainPage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** ログインとセキュリティ in a browser without script, of a member who is signed in. */
final class PlainAccount {

    private static final Pattern NAME = Pattern.compile("/account/name\\?c=(\\d+)");
    private static final Pattern REMOVE = Pattern.compile("/account/change/remove\\?c=(\\d+)");
    private static final Pattern TICKET = Pattern.compile("name=\"ticket\" value=\"([^\"]+)\"");
    private static final Pattern SESSION = Pattern.compile("name=\"session\" value=\"([^\"]+)\"");

    private final PlainBrowser browser;

    PlainAccount(PlainBrowser browser) {
        this.browser = browser;
    }

    PlainPage open() {
        return PlainMember.must("ログインとセキュリティ", browser.open("account"));
    }

    /** Ids of all methods, in the order of the page. */
    List<String> ids() {
        return all(NAME);
    }

    /** Those with 削除. */
    List<String> removable() {
        return all(REMOVE);
    }

    /** The other devices' sessions, which can be ended from here. */
    List<String> sessions() {
        return all(SESSION);
    }

    PlainPage removal(String id) {
        return browser.open("account/change/remove?c=" + id);
    }

    PlainPage remove(PlainPage removal) {
        return browser.pressAndFollow(removal, "remove", Map.of());
    }

    PlainPage naming(String id) {
        return browser.open("account/name?c=" + id);
    }

    PlainPage rename(PlainPage naming, String name) {
        return browser.pressAndFollow(naming, "saveName", Map.of("deviceName", name));
    }

    AuthenticatorApp addApp(String name) {
        var enrolment = browser.open("account/change/add?method=totp");
        var app = PlainMember.appOf(enrolment);
        var typed = Map.of("totpCode", app.unusedCode(), "deviceName", name);
        var done = browser.pressAndFollow(enrolment, "totpSend", typed);
        PlainMember.must("ログインとセキュリティ", done);
        return app;
    }

    PlainPage changePassword(String present, String chosen) {
        return browser.pressAndFollow(
                browser.open("account/change/password"),
                "changePassword",
                Map.of(
                        "presentPassword",
                        present,
                        "newPassword",
                        chosen,
                        "repeatedPassword",
                        chosen));
    }

    /** サインアウト beside one device. */
    PlainPage end(String session) {
        return signOut(Map.of("session", session));
    }

    PlainPage endAll() {
        return signOut(Map.of());
    }

    private PlainPage signOut(Map<String, String> fields) {
        var form = new HashMap<>(fields);
        form.put("ticket", all(TICKET).get(0));
        return browser.follow(browser.post("account/sign-out", form));
    }

    private List<String> all(Pattern pattern) {
        return pattern.matcher(open().body()).results().map(found -> found.group(1)).toList();
    }
}
