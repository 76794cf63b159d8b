package io.genkan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.genkan.journey.pages.ConfirmPage;
import io.genkan.journey.pages.NextPage;
import io.genkan.journey.pages.SignInPage;
import io.genkan.testing.Authenticator;
import io.genkan.testing.Device;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * S-34: whatever is closed, and on whatever device the member comes back, the same step is shown
 * and nothing is lost.
 */
class ResumeIT extends PortalIT {

    private final SampleMember member = members.withLetter();
    private final FirstLogin firstLogin = new FirstLogin(PORTAL, mailbox, member);

    @Test
    @DisplayName("a new browser at every step; nothing is lost (S-17, S-28, S-34)")
    void the_first_login_goes_on_in_another_browser_at_every_step() {
        signIn(onPhone()).birthDate();
        signIn(onPc()).birthDate().is(member.birthDateText());
        signIn(onPhone()).terms().agree();
        signIn(onPc()).address().is(member.address());
        signIn(onPhone()).waiting();
        ConfirmPage.openedOn(onPc(), mailbox.nextWithCode(member.address()).link())
                .confirmAndReturn();
        signIn(onPhone()).method().passkey();
        signIn(onPc()).newPassword().is(SampleMember.OWN_PASSWORD);

        assertThat(Facts.of(member, database))
                .containsEntry("email", member.address())
                .containsEntry("method", "passkey")
                .containsEntry("consents", 1L);
    }

    @Test
    @DisplayName("the method is set up in the browser of the first login, or after a mailed code")
    void another_browser_has_to_show_who_reads_the_mail() {
        var first = onPc();
        var door = firstLogin.quickly("passkey", first).logOut();
        signInWithOwnPassword(door).phone().here().passkeySetUp();

        var phone = onPhone().with(Authenticator.ofThisDevice());
        signInWithOwnPassword(SignInPage.openedOn(phone))
                .mailCode()
                .mustSayThatTheDeviceIsNew()
                .code(mailbox.nextWithCode(member.address()).code())
                .passkeySetUp()
                .setUp()
                .keepTheName()
                .top()
                .mustSayThatSetUpIsFinished();
    }

    @Test
    @DisplayName("a second tab, a form of a step that is over, a double click (S-28, S-34)")
    void what_is_pressed_twice_or_too_late_is_harmless() {
        var pc = onPc();
        var late = firstLogin.upToTerms(pc);
        NextPage.ofTheWizardOn(pc).terms().agree().isPressedTwice(member.address());

        late.agreeTooLate().waiting();

        assertThat(Facts.of(member, database)).containsEntry("consents", 1L);
        assertThat(database.count("address_confirmation", "address = ?", member.address()))
                .isEqualTo(1);
    }

    @Test
    @DisplayName("reloading and going back show the step that is due (S-28, S-34)")
    void the_back_button_and_a_reload_are_harmless() {
        var device = onPhone();
        var tab = firstLogin.upToTerms(device).agree().tab();

        tab.reload();
        NextPage.in(tab).address();

        tab.goBack();
        tab.reload();
        NextPage.in(tab).address().is(member.address());
    }

    @Test
    @DisplayName("the link is opened elsewhere, the original tab is refreshed by hand (S-22…S-24)")
    void the_link_may_be_opened_on_another_device() {
        var waiting = firstLogin.upToWaiting(onPc()).refreshTooEarly();

        ConfirmPage.openedOn(onPhone(), mailbox.nextWithCode(member.address()).link())
                .confirmAndReturn();

        waiting.goesOnByItself();
    }

    @Test
    @DisplayName("the code of the mail does what its link does (S-24)")
    void the_code_may_be_typed_instead() {
        var waiting = firstLogin.upToWaiting(onPhone());

        waiting.code(mailbox.nextWithCode(member.address()).code());
    }

    @Test
    @DisplayName("a mistyped address is changed, the old link is dead (S-20, S-125)")
    void a_typing_error_in_the_address_is_mended() {
        var waiting = firstLogin.upToTerms(onPhone()).agree().is("typo-" + member.address());
        var oldLink = mailbox.nextWithCode("typo-" + member.address()).link();

        waiting = waiting.changeAddress().is(member.address());

        ConfirmPage.unusableOn(onPc(), oldLink);
        waiting.code(mailbox.nextWithCode(member.address()).code());
    }

    private NextPage signIn(Device device) {
        return SignInPage.openedOn(device).with(member.userId(), member.letterPassword());
    }

    private NextPage signInWithOwnPassword(SignInPage door) {
        return door.with(member.userId(), SampleMember.OWN_PASSWORD);
    }
}
