package io.genkan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.genkan.testing.AuthenticatorApp;
import io.genkan.testing.PlainBrowser;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** ログイン中の端末: seen from one browser and ended from there, one by one or all. */
class SessionsIT extends PortalIT {

    private static final String IPHONE =
            "Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) Version/19.0 Safari/604.1";

    private final SampleMember member = members.withLetter();
    private final PlainBrowser pc = new PlainBrowser(PORTAL);
    private final PlainBrowser phone = new PlainBrowser(PORTAL).with("User-Agent", IPHONE);
    private final PlainAccount account = new PlainAccount(pc);
    private AuthenticatorApp app;

    @BeforeEach
    void signed_in_on_two_devices() {
        app = new PlainMember(pc, member).finishWithApp(mailbox);
        signIn(phone);
    }

    @Test
    @DisplayName("another device is seen, ended, and out with its next request (ASVS 7.5.2)")
    void one_device_is_signed_out_from_another() {
        assertThat(account.open().body()).contains("iPhone の Safari", "Windows の Chrome", "この端末");
        assertThat(account.sessions()).hasSize(1);
        PlainMember.must("サンプル健保ウェブ", phone.open(""));

        assertThat(account.end(account.sessions().get(0)).body())
                .contains("サインアウトしました")
                .doesNotContain("iPhone の Safari");

        assertThat(phone.get("service/1").leadsTo()).isPresent();
        PlainMember.must("ログイン", phone.open(""));
        PlainMember.must("サンプル健保ウェブ", pc.open(""));
        assertThat(events("SessionEnded")).isEqualTo(1);
    }

    @Test
    @DisplayName("全てのデバイスからサインアウトする ends this one, too, and says so")
    void all_devices_are_signed_out() {
        var door = account.endAll();

        PlainMember.must("ログイン", door);
        assertThat(door.body()).contains("すべての端末からサインアウトしました。");
        PlainMember.must("ログイン", pc.open("account"));
        PlainMember.must("ログイン", phone.open("account"));
        assertThat(events("AllSessionsEnded")).isEqualTo(1);
        signIn(pc);
        assertThat(account.sessions()).isEmpty();
    }

    @Test
    @DisplayName("cookies saved before a sign-out open nothing, together or each alone (T11)")
    void saved_cookies_are_worthless() {
        var saved = phone.cookies();
        assertThat(saved).containsKeys("JSESSIONID", "LtpaToken2");
        account.end(account.sessions().get(0));
        var own = pc.cookies();
        account.endAll();

        for (var cookies : List.of(saved, own)) {
            mustBeWorthless(cookies);
            mustBeWorthless(Map.of("LtpaToken2", cookies.get("LtpaToken2")));
            mustBeWorthless(Map.of("JSESSIONID", cookies.get("JSESSIONID")));
        }
    }

    @Test
    @DisplayName("a form without this sign-in's ticket signs nobody out (T14)")
    void foreign_forms_end_nothing() {
        pc.post("account/sign-out", Map.of());
        pc.post("account/sign-out", Map.of("ticket", "x", "session", account.sessions().get(0)));
        pc.get("account/sign-out");

        PlainMember.must("サンプル健保ウェブ", pc.open(""));
        PlainMember.must("サンプル健保ウェブ", phone.open(""));
    }

    private void mustBeWorthless(Map<String, String> cookies) {
        var thief = new PlainBrowser(PORTAL);
        cookies.forEach(thief::steal);
        for (String page : new String[] {"", "account", "service/1", "account/change/add"}) {
            PlainMember.must("ログイン", thief.open(page));
        }
    }

    private void signIn(PlainBrowser browser) {
        var walk = new PlainMember(browser, member);
        var asked = walk.signIn(SampleMember.OWN_PASSWORD);
        database.change( // half a minute goes by, so that the code was not used before
                "update totp_credential set last_step = 0 where id in (select id from credential"
                        + " where member_id = (select id from member where user_id = ?))",
                member.userId());
        PlainMember.must("サンプル健保ウェブ", walk.press(asked, "totpGo", "totpCode", app.code()));
    }

    private long events(String event) {
        return database.count(
                "audit_entry",
                "event = ? and member_id = (select id from member where user_id = ?)",
                event,
                member.userId());
    }
}
