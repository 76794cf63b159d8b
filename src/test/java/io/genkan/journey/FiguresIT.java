package io.genkan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.genkan.testing.Device;
import io.genkan.testing.PlainBrowser;
import io.genkan.testing.Wire;
import io.genkan.testing.inside.SessionSize;
import java.util.Arrays;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * What pages weigh and sessions hold: budgets, so that nobody adds half a megabyte unawares. Prints
 * what it measures.
 */
class FiguresIT extends Ground {

    private static final int KB = 1024;

    private final SampleMember member = members.withLetter();
    private final FirstLogin firstLogin = new FirstLogin(PORTAL, mailbox, member);
    private final PlainMember walk = new PlainMember(new PlainBrowser(PORTAL), member);

    @Deployment(testable = false)
    public static WebArchive genkanMeasured() {
        return productWith("genkan-measured").addClass(SessionSize.class);
    }

    @Test
    void the_door_is_light() {
        var wire = Wire.ofFirstVisit(onPhone(), "sign-in");

        print("/sign-in, cold: %d B, %d requests", wire.bytes(), wire.requests());
        assertThat(wire.bytes()).isLessThanOrEqualTo(25 * KB);
        assertThat(wire.requests()).isLessThanOrEqualTo(4);
    }

    @Test
    @DisplayName("who only looks gets no session (T25)")
    void looking_makes_no_session() {
        for (String path :
                new String[] {
                    "sign-in",
                    "start",
                    "terms",
                    "privacy",
                    "recover",
                    "confirm",
                    "",
                    "onboarding",
                    "no-such-page"
                }) {
            var answer = new PlainBrowser(PORTAL).get(path);

            assertThat(answer.headers().allValues("Set-Cookie")).as("/" + path).isEmpty();
        }
    }

    @Test
    void a_wrong_password_makes_no_session() {
        var browser = new PlainBrowser(PORTAL);

        browser.press(browser.open("sign-in"), "go", Map.of("userId", "nobody", "password", "x"));

        assertThat(browser.cookie("JSESSIONID")).isEmpty();
    }

    @Test
    void the_wizard_is_light() {
        var phone = onPhone();
        var terms = firstLogin.upToTerms(phone);
        weigh("terms", phone);
        var address = terms.agree();
        weigh("address", phone);
        address.is(member.address());
        weigh("waiting", phone);
    }

    @Test
    void the_last_steps_are_light() {
        var phone = onPhone();
        var done = firstLogin.quickly("totp", phone);
        weigh("done", phone);
        done.goStraightOn().totpSetUp();
        weigh("app", phone);
    }

    @Test
    @DisplayName("a session in the wizard serialises to 12 KB at most")
    void a_session_in_the_wizard_is_small() {
        walk.toBirthDate();
        measureSession("date of birth");
        walk.press(
                walk.browser().open("onboarding"), "identity", "birthDate", member.birthDateText());
        measureSession("terms");
        walk.press(walk.browser().open("onboarding"), "agree");
        measureSession("address");
        for (int i = 0; i < 6; i++) {
            walk.press(walk.browser().open("onboarding"), "send", "address", "wrong" + i);
        }
        measureSession("address, six pages and six mistakes later");
        walk.press(walk.browser().open("onboarding"), "send", "address", member.address());
        measureSession("waiting");
    }

    @Test
    void a_session_inside_is_small() {
        walk.finishWithApp(mailbox);
        walk.browser().open("");

        measureSession("inside");
    }

    private void measureSession(String where) {
        String sizes = walk.browser().get("session-size").body();
        print("session, %s:%n%s", where, sizes.indent(4));
        int all =
                Arrays.stream(sizes.split("\\R"))
                        .filter(line -> line.endsWith(" all"))
                        .mapToInt(line -> Integer.parseInt(line.split(" ")[0]))
                        .findFirst()
                        .orElseThrow();
        assertThat(all).as(where + "\n" + sizes).isBetween(100, 12 * KB);
    }

    private void weigh(String name, Device device) {
        var cold = Wire.ofFirstVisit(device, "onboarding");
        var warm = Wire.ofNextVisit(device, "onboarding");
        print(
                "%s, cold: %d B, %d requests; warm: %d B",
                name, cold.bytes(), cold.requests(), warm.bytes());
        assertThat(cold.bytes()).as(name + ", cold").isLessThanOrEqualTo(320 * KB);
        assertThat(warm.bytes()).as(name + ", warm").isLessThanOrEqualTo(30 * KB);
    }

    private static void print(String form, Object... values) {
        System.out.printf("FIGURE " + form + "%n", values);
    }
}
