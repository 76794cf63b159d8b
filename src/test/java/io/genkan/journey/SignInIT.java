package io.genkan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.genkan.journey.pages.NextPage;
import io.genkan.journey.pages.SignInPage;
import io.genkan.testing.Authenticator;
import io.genkan.testing.Device;
import io.genkan.testing.PlainBrowser;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** S-121: later, each time, the password and the method that was set up. */
class SignInIT extends PortalIT {

    private final SampleMember member = members.withLetter();
    private final PlainMember setUp = new PlainMember(new PlainBrowser(PORTAL), member);

    @Test
    @DisplayName("password and passkey; another face lets nobody in (S-121, S-125)")
    void with_a_passkey() {
        var face = Authenticator.ofThisDevice();
        var phone = onPhone().with(face);
        var passkey = signInAfterSetUpWithPasskey(phone).passkeySignIn();

        face.recognisesTheMember(false);
        passkey = passkey.confirmInVain("確認が途中で終わりました。");

        face.recognisesTheMember(true);
        passkey.confirm().mustOffer("医療情報");
    }

    @Test
    @DisplayName(
            "password and app, on any device; a code opens once, a wrong one never (S-121, S-122)")
    void with_an_app() {
        var app = setUp.finishWithApp(mailbox);
        var used = app.unusedCode();
        signIn(onPhone()).totpSignIn().code(used).mustOffer("医療情報");

        signIn(onPc())
                .totpSignIn()
                .refuses(used, "この数字は使用済みです。")
                .refuses(wrong(used), "数字がちがいます。")
                .code(app.unusedCode())
                .mustOffer("医療情報");
    }

    @Test
    @DisplayName(
            "password and mailed code: the newest, once a minute, not for long (S-99, S-100, S-121)")
    void with_a_mailed_code() {
        setUp.finishWithMail(mailbox);
        var page = signIn(onPc()).mailCode().mustNotSendAgainYet();
        var first = mailbox.nextWithCode(member.address()).code();
        page.refuses(wrong(first), "番号がちがいます。");

        letTimePass(Duration.ofMinutes(2), "sent_at");
        page.tab().reload();
        page.sendAgain().refuses(first, "番号がちがいます。");

        letTimePass(Duration.ofHours(1), "sent_at", "expires_at");
        var second = mailbox.nextWithCode(member.address()).code();
        page.refuses(second, "この番号は期限が切れています。").sendAgain();
        page.code(mailbox.nextWithCode(member.address()).code()).top().mustOffer("医療情報");
    }

    @Test
    @DisplayName("the server opens a service to a member, and a closed one to nobody (S-30, S-33)")
    void a_closed_service_is_refused_whatever_address_was_typed() {
        setUp.toDone(mailbox, "totp");
        assertThat(setUp.browser().get("service/1").leadsTo()).isPresent();

        setUp.press(setUp.browser().open("onboarding"), "goOn");
        var enrolment = setUp.browser().open("onboarding");
        var app = PlainMember.appOf(enrolment);
        setUp.press(enrolment, "totpSend", "totpCode", app.unusedCode());

        assertThat(setUp.browser().get("service/1").status()).isEqualTo(200);
        assertThat(setUp.browser().get("service/2").status()).isEqualTo(403);
    }

    @Test
    @DisplayName("a page that needs a sign-in asks for it (S-17)")
    void a_page_inside_leads_to_the_door() {
        var phone = onPhone();

        SignInPage.shownIn(phone.open(""))
                .with(member.userId(), member.letterPassword())
                .birthDate();
    }

    @Test
    @DisplayName("a wrong password and an unknown member hear the same (S-125)")
    void nobody_learns_who_is_a_member() {
        var page = SignInPage.openedOn(onPhone());

        page.with(member.userId(), "not-the-password").signIn().mustRefuse();
        page.with(members.unknown().userId(), "not-the-password").signIn().mustRefuse();
    }

    private NextPage signInAfterSetUpWithPasskey(Device device) {
        return new FirstLogin(PORTAL, mailbox, member)
                .quickly("passkey", device)
                .goStraightOn()
                .passkeySetUp()
                .setUp()
                .keepTheName()
                .top()
                .logOut()
                .with(member.userId(), SampleMember.OWN_PASSWORD);
    }

    private NextPage signIn(Device device) {
        return SignInPage.openedOn(device).with(member.userId(), SampleMember.OWN_PASSWORD);
    }

    /** Six digits, and not those. */
    private static String wrong(String code) {
        return (code.charAt(0) == '9' ? '0' : '9') + code.substring(1);
    }

    private void letTimePass(Duration howLong, String... columns) {
        database.age(
                howLong,
                "email_code",
                List.of(columns),
                "member_id = (select id from member where user_id = ?)",
                member.userId());
    }
}
