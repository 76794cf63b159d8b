package io.genkan.journey;

import io.genkan.platform.Secrets;
import io.genkan.testing.AuthenticatorApp;
import io.genkan.testing.Database;
import io.genkan.testing.PlainBrowser;
import io.genkan.testing.PlainPage;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Staff of the sample society, made for one test. They come in as all staff do, by a one-time
 * address; only that address is made here instead of being read from the server's log.
 */
public final class Desk {

    public static final String PASSWORD = "engawa-neko-5561-hiru";

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final String RUN =
            Long.toString(Instant.now().toEpochMilli(), Character.MAX_RADIX);

    private final String portal;
    private final Database database;
    private final long society;

    public Desk(String portal, Database database) {
        this(portal, database, 1);
    }

    /** Of another society than the sample's; the portal is its address. */
    Desk(String portal, Database database, long society) {
        this.portal = portal;
        this.database = database;
        this.society = society;
    }

    /**
     * Somebody of the staff, signed in in a browser without script; a {@link
     * io.genkan.testing.Device} can take over from it.
     */
    public record Person(
            String userId, String name, AuthenticatorApp app, PlainBrowser browser, long id) {}

    public Person asDesk() {
        return join("DESK");
    }

    public Person asAdmin() {
        return join("ADMIN");
    }

    private Person join(String role) {
        var browser = new PlainBrowser(portal);
        String userId = "staff-" + RUN + "-" + COUNT.incrementAndGet();
        var setup = PlainMember.must("窓口の登録", browser.open("staff-setup?t=" + invite(role)));
        var method =
                browser.pressAndFollow(
                        setup, "begin", Map.of("userId", userId, "name", "窓口 " + COUNT.get()));
        var app = finish(browser, method);
        long id = (long) database.value("select id from member where user_id = ?", userId);
        return new Person(userId, "窓口 " + COUNT.get(), app, browser, id);
    }

    /** From the choice of a method to the desk. */
    static AuthenticatorApp finish(PlainBrowser browser, PlainPage method) {
        PlainMember.must("認証方法の選択", method);
        var password =
                browser.pressAndFollow(
                        method, "choose", Map.of("onboarding:method", "method-totp:totp"));
        var enrolment =
                browser.pressAndFollow(
                        PlainMember.must("新しいパスワードの設定", password),
                        "setPassword",
                        Map.of("newPassword", PASSWORD, "repeatedPassword", PASSWORD));
        var app = PlainMember.appOf(enrolment);
        PlainMember.must(
                "進みぐあい",
                browser.pressAndFollow(
                        enrolment, "totpSend", Map.of("totpCode", app.unusedCode())));
        return app;
    }

    /** The secret of a one-time address. */
    String invite(String role) {
        String token = new Secrets().token();
        database.change(
                """
                insert into staff_invitation (id, society_id, role, digest, made_at, expires_at)
                values (nextval('staff_invitation_seq'), ?, ?, ?, current_timestamp, current_timestamp + interval '3' day)
                """,
                society,
                role,
                Secrets.fingerprint(token));
        return token;
    }
}
