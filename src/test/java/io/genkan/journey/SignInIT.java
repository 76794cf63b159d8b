package io.genkan.journey;

import io.genkan.journey.pages.MethodPage;
import io.genkan.journey.pages.NextPage;
import io.genkan.journey.pages.SignInPage;
import io.genkan.journey.pages.TopPage;
import io.genkan.testing.Authenticator;
import io.genkan.testing.Device;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** S-121: later, each time, the password and the method that was set up. */
class SignInIT extends PortalIT {

    private final SampleMember member = members.withLetter();
    private final FirstLogin firstLogin = new FirstLogin(mailbox, member);

    @Test
    @DisplayName("password and passkey (S-121, S-122)")
    void with_a_passkey() {
        var phone = onPhone().with(Authenticator.ofThisDevice());
        passkeyTop(phone).logOut();

        signIn(phone).passkeySignIn().confirm().mustOffer("医療情報");
    }

    @Test
    @DisplayName("a face that is not recognised lets nobody in (S-125)")
    void not_with_another_face() {
        var face = Authenticator.ofThisDevice();
        var phone = onPhone().with(face);
        passkeyTop(phone).logOut();
        var passkey = signIn(phone).passkeySignIn();

        face.recognisesTheMember(false);
        passkey = passkey.confirmInVain("確認が途中で終わりました。");

        face.recognisesTheMember(true);
        passkey.confirm();
    }

    @Test
    @DisplayName("password and app; a code opens once (S-121)")
    void with_an_app() {
        var phone = onPhone();
        var setUp = firstLogin.choosing(MethodPage::app, phone).goStraightOn().totpSetUp();
        var app = setUp.scan();
        var used = app.unusedCode();
        setUp.code(used).top().logOut();

        signIn(phone)
                .totpSignIn()
                .refuses(used, "この数字は使用済みです。")
                .code(app.unusedCode())
                .mustOffer("医療情報");
    }

    @Test
    @DisplayName(
            "password and mailed code; only the newest counts, and not for long (S-100, S-121)")
    void with_a_mailed_code() {
        var phone = onPhone();
        var setUp = firstLogin.choosing(MethodPage::mail, phone).goStraightOn().mailCode();
        setUp.code(mailbox.next(member.address()).code()).top().logOut();
        var code = signIn(phone).mailCode();
        var first = mailbox.next(member.address()).code();
        letCodesExpire();

        code.refuses(first, "この番号は期限が切れています。").sendAgain();

        code.code(mailbox.next(member.address()).code()).top().mustOffer("医療情報");
    }

    @Test
    @DisplayName("a page that needs a sign-in asks for it and comes back (S-17)")
    void a_page_inside_leads_to_the_door() {
        var phone = onPhone();

        SignInPage.shownIn(phone.open(""))
                .with(member.userId(), member.letterPassword())
                .birthDate();
    }

    @Test
    @DisplayName("a wrong password and an unknown member hear the same (S-125)")
    void nobody_learns_who_is_a_member() {
        var known = SignInPage.openedOn(onPhone());
        known.with(member.userId(), "not-the-password").signIn().mustRefuse();

        var unknown = SignInPage.openedOn(onPhone());
        unknown.with(members.unknown().userId(), "not-the-password").signIn().mustRefuse();
    }

    private TopPage passkeyTop(Device device) {
        return firstLogin
                .choosing(MethodPage::passkey, device)
                .goStraightOn()
                .passkeySetUp()
                .setUp()
                .keepTheName()
                .top();
    }

    private NextPage signIn(Device device) {
        return SignInPage.openedOn(device).with(member.userId(), SampleMember.OWN_PASSWORD);
    }

    private void letCodesExpire() {
        database.age(
                Duration.ofHours(1),
                "email_code",
                List.of("sent_at", "expires_at"),
                "member_id = (select id from member where user_id = ?)",
                member.userId());
    }
}
