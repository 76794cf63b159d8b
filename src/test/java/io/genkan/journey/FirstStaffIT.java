package io.genkan.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.genkan.journey.pages.StaffSetupPage;
import io.genkan.testing.Authenticator;
import io.genkan.testing.Devices;
import io.genkan.testing.OwnServer;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A society's first 管理者, from the server's log to the desk, with a passkey. */
class FirstStaffIT {

    private static final Pattern ADDRESS =
            Pattern.compile("http://localhost:\\d+/(staff-setup\\?t=\\S{43})");

    private final OwnServer server = OwnServer.named("first-staff");

    @RegisterExtension final Devices devices = new Devices(server.url().toString());

    @BeforeEach
    void aSocietyWithoutStaff() {
        server.start();
        server.database().seedSociety();
    }

    @AfterEach
    void end() {
        server.close();
    }

    @Test
    @DisplayName(
            "the server prints an address as long as nobody administers; the newest one opens, once")
    void the_first_administrator_comes_in_with_a_passkey() {
        String earlier = restarted().orElseThrow();
        String address = restarted().orElseThrow();
        var pc = devices.pc().with(Authenticator.ofThisDevice());
        assertThat(pc.open(earlier).getByText("このアドレスは使えません")).isVisible();

        var page = pc.open(address);
        new StaffSetupPage(page)
                .join("suzuki", "鈴木 一")
                .passkey()
                .ofStaff(Desk.PASSWORD)
                .setUp()
                .keepTheName();
        mustBeAtTheDesk(page);
        assertThat(pc.open(address).getByText("このアドレスは使えません")).isVisible();

        assertThat(restarted()).as("an address although somebody administers").isEmpty();
        pc.context().clearCookies();
        var door = pc.open("sign-in");
        door.getByRole(AriaRole.BUTTON, named("パスキーでログイン")).click();
        mustBeAtTheDesk(door);
    }

    private static void mustBeAtTheDesk(Page page) {
        page.waitForURL("**/staff/progress");
        assertThat(page.getByRole(AriaRole.LINK, named("管理者　鈴木 一"))).isVisible();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    /** What the next start prints. */
    private Optional<String> restarted() {
        server.stop();
        server.start();
        var printed = ADDRESS.matcher(server.console());
        return printed.find() ? Optional.of(printed.group(1)) : Optional.empty();
    }
}
