package io.genkan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.genkan.testing.InstalledServer;
import io.genkan.testing.Mailbox;
import io.genkan.testing.PlainBrowser;
import io.genkan.testing.PlainServer;
import io.genkan.testing.Postgres;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The WAR in a server that was there before, installed as docs/operations.md tells. */
class PlainServerIT {

    private static InstalledServer server;

    @BeforeAll
    static void install() {
        var database = Postgres.fresh("plain-server");
        server =
                PlainServer.withTheWar(Path.of("target/plain-server").toAbsolutePath(), database)
                        .with("GENKAN_API_TOKEN", "test-token-test-token-test-token-1")
                        .with("GENKAN_SECURE_COOKIES", "false");
        PlainServer.start(server);
        database.seedSociety();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void a_member_comes_in_for_the_first_time_and_again() {
        var member = new SampleMembers(server.url().toString()).withLetter();
        var first = new PlainMember(new PlainBrowser(server.url().toString()), member);
        var again = new PlainMember(new PlainBrowser(server.url().toString()), member);

        var app = first.finishWithApp(Mailbox.shared());
        var asked = again.signIn(SampleMember.OWN_PASSWORD);
        var top =
                again.browser()
                        .pressAndFollow(asked, "totpGo", Map.of("totpCode", app.unusedCode()));

        PlainMember.must("サンプル健保ウェブ", top);
        assertThat(again.browser().cookie("LtpaToken2")).isPresent();
    }

    @Test
    void pages_have_the_headers_that_genkan_xml_brings() {
        var answer = new PlainBrowser(server.url().toString()).get("sign-in");

        assertThat(answer.headers().firstValue("X-Frame-Options")).hasValue("DENY");
        assertThat(answer.headers().firstValue("X-Powered-By")).isEmpty();
    }

    @Test
    void its_log_has_no_error_and_no_warning_of_the_configuration() {
        assertThat(server.console().lines())
                .noneMatch(line -> line.startsWith("[ERROR") || line.matches(".*CWWKG\\d+[EW].*"));
    }
}
