package io.genkan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.genkan.journey.pages.NextPage;
import io.genkan.testing.Authenticator;
import io.genkan.testing.PlainBrowser;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A passkey that is cancelled, set up twice or forged: said beside the button, the step kept. */
class PasskeyMishapsIT extends PortalIT {

    private final SampleMember member = members.withLetter();
    private final FirstLogin firstLogin = new FirstLogin(PORTAL, mailbox, member);
    private final Authenticator face = Authenticator.ofThisDevice();

    @Test
    @DisplayName("cancelled once: try again; cancelled twice: look at the screen lock")
    void a_cancelled_prompt_says_what_to_do() {
        var setUp =
                firstLogin.quickly("passkey", onPhone().with(face)).goStraightOn().passkeySetUp();
        face.recognisesTheMember(false);

        setUp = setUp.setUpInVain("確認が途中で終わりました。もう一度「生体認証を設定する」を押してください。");
        setUp.mustNotSay("端末の画面ロックがオンになっているか、お確かめください。");
        setUp = setUp.setUpInVain("端末の画面ロックがオンになっているか、お確かめください。");

        face.recognisesTheMember(true);
        setUp.setUp().keepTheName().top();
    }

    @Test
    @DisplayName("set up in one of two tabs: the other goes on to the name by itself (T21)")
    void a_passkey_that_is_set_up_in_two_tabs_works() {
        var phone = onPhone().with(face);
        var one = firstLogin.quickly("passkey", phone).goStraightOn().passkeySetUp();
        var other = NextPage.in(phone.open("onboarding")).passkeySetUp();

        one.tab().bringToFront();
        one.setUp();
        other.passedElsewhere().keepTheName().top();

        assertThat(registered()).isEqualTo(face.passkeys()).isEqualTo(1);
    }

    @Test
    @DisplayName("a forged answer of a browser binds nothing (T21, CVE-2021-3632)")
    void a_forged_answer_binds_nothing() {
        var walk = new PlainMember(new PlainBrowser(PORTAL), member);
        var page = walk.toEnrolment(mailbox, "passkey");

        for (String forged :
                new String[] {
                    "",
                    "{}",
                    "null",
                    "[]",
                    "not json",
                    "{\"id\":\"AA\",\"rawId\":\"AA\",\"type\":\"public-key\",\"response\":{}}",
                    "x".repeat(10_000),
                    "{\"a\":".repeat(5_000),
                }) {
            var answer =
                    walk.browser().pressAndFollow(page, "passkeyCreate", Map.of("passkey", forged));

            assertThat(answer.status()).as(forged).isEqualTo(200);
            assertThat(answer.heading()).isEqualTo("生体認証の設定");
            assertThat(answer.showsItsInside()).isFalse();
            page = answer;
        }
        assertThat(registered()).isZero();
    }

    private long registered() {
        return database.count(
                "credential",
                "method = 'passkey' and member_id = (select id from member where user_id = ?)",
                member.userId());
    }
}
