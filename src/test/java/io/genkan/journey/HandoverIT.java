package io.genkan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.genkan.journey.pages.ArrivalPage;
import io.genkan.journey.pages.NextPage;
import io.genkan.journey.pages.PhonePage;
import io.genkan.testing.Authenticator;
import io.genkan.testing.PlainBrowser;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Going on with the phone: the same step there, after the numbers were compared. */
class HandoverIT extends PortalIT {

    private final SampleMember member = members.withLetter();
    private final FirstLogin firstLogin = new FirstLogin(PORTAL, mailbox, member);
    private final Authenticator face = Authenticator.ofThisDevice();

    @Test
    @DisplayName("2-2: a PC without a face leads to the phone, and follows what happens there")
    void a_pc_without_a_face_hands_over_to_the_phone() {
        var pc = atThePc();
        var phone = onPhone().with(face);

        var arrival = ArrivalPage.openedOn(phone, pc.scan());
        assertThat(arrival.number()).isEqualTo(pc.number());
        var setUp = arrival.same().passkeySetUp();
        pc.mustSay("スマートフォンで続いています");
        setUp.setUp().keepTheName().top().mustSayThatSetUpIsFinished();

        pc.mustSay("このパソコンからも、登録した方法でログインできます。");
        pc.goOnToSignIn().passkeySignIn();
        assertThat(face.passkeys()).isEqualTo(1);
    }

    @Test
    @DisplayName("read once: a second reader, and who looks only, get nothing (T5, T6, T10)")
    void a_code_is_good_for_one_phone() {
        var pc = atThePc();
        var scanned = pc.scan();
        var scanner = new PlainBrowser(PORTAL);
        for (int i = 0; i < 3; i++) {
            assertThat(scanner.get(path(scanned)).body()).contains(pc.number());
        }
        assertThat(scanner.cookie("JSESSIONID")).isEmpty();
        var late = scanner.open(path(scanned));

        ArrivalPage.openedOn(onPhone().with(face), scanned).same().passkeySetUp();

        var answer = scanner.pressAndFollow(late, "same", Map.of());
        assertThat(answer.body()).contains("この二次元コードは使用済みです。");
        assertThat(scanner.get("onboarding").leadsTo().orElseThrow()).contains("/sign-in");
    }

    @Test
    @DisplayName("different numbers end it; the PC offers a new code, and the old one stays dead")
    void different_numbers_end_it() {
        var pc = atThePc();
        var scanned = pc.scan();

        ArrivalPage.openedOn(onPhone(), scanned).different().mustSay("中止しました。パソコンの画面からやり直してください。");
        pc.mustSay("番号がちがったため、中止しました。");
        var anew = pc.again();

        assertThat(anew.scan()).isNotEqualTo(scanned);
        ArrivalPage.openedOn(onPhone().with(face), anew.scan()).same().passkeySetUp();
        ArrivalPage.openedOn(onPhone(), scanned).mustSay("中止しました。");
    }

    @Test
    @DisplayName("after ten minutes, and with an altered secret, a code opens nothing")
    void an_old_or_altered_code_opens_nothing() {
        var scanned = atThePc().scan();
        var browser = new PlainBrowser(PORTAL);
        var open = browser.open(path(scanned));
        database.age(
                Duration.ofMinutes(11),
                "handover",
                List.of("expires_at"),
                "member_id = (select id from member where user_id = ?)",
                member.userId());

        assertThat(browser.pressAndFollow(open, "same", Map.of()).body())
                .contains("この二次元コードは使えません。");
        for (String altered : new String[] {"", "x", "A".repeat(43), "%00", "%3Cb%3E"}) {
            assertThat(browser.get("phone/continue?t=" + altered).body())
                    .contains("この二次元コードは使えません。");
        }
    }

    @Test
    @DisplayName("any step goes on on the phone, and what the PC may bind the phone may bind")
    void an_early_step_goes_on_too() {
        var terms = firstLogin.upToTerms(onPc());
        terms.tab().navigate(PORTAL + "phone");
        var pc = NextPage.in(terms.tab()).phone();

        var method =
                ArrivalPage.openedOn(onPhone().with(face), pc.scan())
                        .same()
                        .terms()
                        .agree()
                        .is(member.address())
                        .code(mailbox.nextWithCode(member.address()).code());
        method.passkey().is(SampleMember.OWN_PASSWORD).goStraightOn().passkeySetUp();
    }

    @Test
    @DisplayName("the PC may go on itself, or with another method")
    void the_pc_is_no_dead_end() {
        atThePc().here().passkeySetUp();
    }

    private PhonePage atThePc() {
        return firstLogin.quickly("passkey", onPc()).goStraightOn().phone();
    }

    private static String path(String scanned) {
        return scanned.substring(PORTAL.length());
    }
}
