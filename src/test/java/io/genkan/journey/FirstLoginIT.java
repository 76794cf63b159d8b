package io.genkan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.genkan.journey.pages.NextPage;
import io.genkan.journey.pages.SignInPage;
import io.genkan.testing.Authenticator;
import io.genkan.testing.Device;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every path of the manual from the letter to the top page, straight on and by log-out. */
class FirstLoginIT extends PortalIT {

    private final SampleMember member = members.withLetter();
    private final FirstLogin firstLogin = new FirstLogin(PORTAL, mailbox, member);

    @ParameterizedTest
    @EnumSource
    @Tag("path-2-1")
    @DisplayName("2-1: passkey on the PC (S-13…S-33, S-42…S-50)")
    void a_pc_with_a_face(Onwards onwards) {
        var face = Authenticator.ofThisDevice();
        var pc = onPc().with(face);

        var top =
                setUp(Method.PASSKEY, pc, onwards)
                        .passkeySetUp()
                        .setUp()
                        .name("会社のパソコン")
                        .top()
                        .mustSayThatSetUpIsFinished();

        top.mustOffer("医療情報").mustShowAsClosed("人間ドック等予約");
        assertThat(face.passkeys()).isEqualTo(1);
        assertThat(methodsOf(member)).isEqualTo(Method.PASSKEY.id());
    }

    @ParameterizedTest
    @EnumSource
    @Tag("path-2-2")
    @DisplayName("2-2: passkey on the smartphone (S-51…S-56)")
    void a_phone_with_a_face(Onwards onwards) {
        var phone = onPhone().with(Authenticator.ofThisDevice());

        setUp(Method.PASSKEY, phone, onwards)
                .passkeySetUp()
                .setUp()
                .keepTheName()
                .top()
                .mustSayThatSetUpIsFinished();

        assertThat(methodsOf(member)).isEqualTo(Method.PASSKEY.id());
    }

    @ParameterizedTest
    @EnumSource
    @Tag("path-2-2-star")
    @DisplayName("2-2★: the smartphone's passkey at a PC without a face (S-57…S-63)")
    void a_phone_beside_a_pc(Onwards onwards) {
        var phone = Authenticator.ofAPhoneNearby();
        setUp(Method.PASSKEY, onPhone().with(phone), onwards)
                .passkeySetUp()
                .setUp()
                .keepTheName()
                .top()
                .mustSayThatSetUpIsFinished();

        var pc = onPc().with(phone);

        signInAgain(pc).passkeySignIn().confirm().mustOffer("医療情報");
    }

    @ParameterizedTest
    @EnumSource
    @Tag("path-2-3")
    @DisplayName("2-3: app on the same smartphone, by key (S-64…S-73)")
    void an_app_on_the_same_phone(Onwards onwards) {
        var setUp = setUp(Method.APP, onPhone(), onwards).totpSetUp();
        var app = setUp.copyKey();

        setUp.code(app.unusedCode(), "自分のスマートフォン").top().mustSayThatSetUpIsFinished();

        assertThat(methodsOf(member)).isEqualTo(Method.APP.id());
    }

    @ParameterizedTest
    @EnumSource
    @Tag("path-2-4")
    @DisplayName("2-4: PC's screen, smartphone's camera (S-74…S-78)")
    void an_app_on_the_phone_that_looks_at_the_pc(Onwards onwards) {
        var setUp = setUp(Method.APP, onPc(), onwards).totpSetUp();
        var app = setUp.scan();

        setUp.code(app.unusedCode()).top().mustSayThatSetUpIsFinished();

        assertThat(methodsOf(member)).isEqualTo(Method.APP.id());
    }

    @ParameterizedTest
    @EnumSource
    @Tag("path-2-5-1")
    @DisplayName("2-5①: extension of the PC that looks at the screen (S-79…S-82, S-87…S-92)")
    void an_extension_that_looks_at_the_screen(Onwards onwards) {
        var setUp = setUp(Method.APP, onPc(), onwards).totpSetUp();
        var app = setUp.scan();

        setUp.signOutEverywhere()
                .code(withSpaces(app.unusedCode()))
                .top()
                .mustSayThatSetUpIsFinished();

        assertThat(methodsOf(member)).isEqualTo(Method.APP.id());
    }

    @ParameterizedTest
    @EnumSource
    @Tag("path-2-5-2")
    @DisplayName("2-5②: add-on of the PC that reads a saved picture (S-83…S-92)")
    void an_add_on_that_reads_a_saved_picture(Onwards onwards) {
        var setUp = setUp(Method.APP, onPc(), onwards).totpSetUp();
        var app = setUp.scanSavedPicture();
        assertThat(app.name()).startsWith("健康保険組合加入者ページ");

        setUp.code(app.unusedCode()).top().mustSayThatSetUpIsFinished();

        assertThat(methodsOf(member)).isEqualTo(Method.APP.id());
    }

    @ParameterizedTest
    @EnumSource
    @Tag("path-2-6")
    @DisplayName("2-6: codes by mail (S-93…S-102)")
    void codes_by_mail(Onwards onwards) {
        var mailCode = setUp(Method.MAIL, onPhone(), onwards).mailCode();
        var mail = mailbox.nextWithCode(member.address());
        assertThat(mail.subject()).isEqualTo("【サンプル健保ウェブ】ワンタイムパスワードのお知らせ");

        mailCode.code(mail.code()).top().mustSayThatSetUpIsFinished();

        assertThat(methodsOf(member)).isEqualTo(Method.MAIL.id());
    }

    private NextPage setUp(Method method, Device device, Onwards onwards) {
        var done = onwards.reached(firstLogin, method, device).mustOfferNoService();
        return onwards.from(done, member);
    }

    private NextPage signInAgain(Device device) {
        return SignInPage.openedOn(device).with(member.userId(), SampleMember.OWN_PASSWORD);
    }

    /** S-91: as an app shows it. */
    private static String withSpaces(String code) {
        return code.substring(0, 3) + " " + code.substring(3);
    }

    private Object methodsOf(SampleMember who) {
        return database.value(
                """
                select c.method from credential c join member m on m.id = c.member_id
                where m.user_id = ? and c.state = 'ACTIVE' and c.method <> 'password'
                """,
                who.userId());
    }
}
