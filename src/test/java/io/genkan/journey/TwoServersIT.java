package io.genkan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.genkan.journey.pages.SignInPage;
import io.genkan.testing.Devices;
import io.genkan.testing.Mailbox;
import io.genkan.testing.OwnServer;
import io.genkan.testing.PlainBrowser;
import io.genkan.testing.TwoServers;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Two servers without a sticky session: every request goes to the other one. */
class TwoServersIT {

    private static final TwoServers SERVERS = new TwoServers("two-servers");

    @RegisterExtension final Devices devices = new Devices(SERVERS.url().toString());

    private final Mailbox mailbox = Mailbox.shared();
    private final String portal = SERVERS.url().toString();
    private final SampleMembers members = new SampleMembers(portal);

    @BeforeAll
    static void start() {
        Mailbox.shared();
        SERVERS.start();
    }

    @AfterAll
    static void stop() {
        SERVERS.close();
    }

    @Test
    @DisplayName("from the letter to the top page with an app, in turns on both servers")
    void a_first_login_goes_back_and_forth() {
        var member = members.withLetter();
        var pc = devices.pc();

        var setUp =
                new FirstLogin(portal, mailbox, member)
                        .choosing(Method.APP, pc)
                        .goStraightOn()
                        .totpSetUp();
        var app = setUp.scan();
        setUp.code(app.unusedCode()).top().mustSayThatSetUpIsFinished();

        var again = SignInPage.openedOn(devices.phone());
        again.with(member.userId(), SampleMember.OWN_PASSWORD)
                .totpSignIn()
                .code(app.unusedCode())
                .mustOffer("医療情報");
    }

    @Test
    @DisplayName("whoever signs out on one is out on the other, whatever cookies are kept (T11)")
    void a_sign_out_counts_on_both() {
        var walk = new PlainMember(new PlainBrowser(portal), members.withLetter());
        walk.finishWithApp(mailbox);
        var saved = walk.browser().cookies();
        assertThat(inside(SERVERS.one(), saved)).isTrue();
        assertThat(inside(SERVERS.two(), saved)).isTrue();

        walk.browser().post("sign-out", Map.of());

        assertThat(inside(SERVERS.one(), saved)).isFalse();
        assertThat(inside(SERVERS.two(), saved)).isFalse();
    }

    /** Who comes to this very server with these cookies. */
    private static boolean inside(OwnServer server, Map<String, String> cookies) {
        var browser = new PlainBrowser(server.url().toString());
        cookies.forEach(browser::steal);
        return browser.get("account").status() == 200;
    }
}
