package io.genkan.journey;

import io.genkan.journey.pages.ConfirmPage;
import io.genkan.journey.pages.DonePage;
import io.genkan.journey.pages.MethodPage;
import io.genkan.journey.pages.NextPage;
import io.genkan.journey.pages.SignInPage;
import io.genkan.journey.pages.TermsPage;
import io.genkan.journey.pages.WaitingPage;
import io.genkan.testing.Device;
import io.genkan.testing.Mailbox;
import io.genkan.testing.PlainBrowser;

/**
 * Stage 2 of the manual (S-13 … S-29), walked on one device from the letter to the page that says
 * it is complete.
 */
final class FirstLogin {

    private final String portal;
    private final Mailbox mailbox;
    private final SampleMember member;

    FirstLogin(String portal, Mailbox mailbox, SampleMember member) {
        this.portal = portal;
        this.mailbox = mailbox;
        this.member = member;
    }

    TermsPage upToTerms(Device device) {
        return SignInPage.openedOn(device)
                .with(member.userId(), member.letterPassword())
                .birthDate()
                .is(member.birthDateText());
    }

    WaitingPage upToWaiting(Device device) {
        return upToTerms(device).agree().is(member.address());
    }

    /** The link is opened in another tab and that one closed again; the original one goes on. */
    MethodPage upToMethod(Device device) {
        var waiting = upToWaiting(device);
        ConfirmPage.openedOn(device, mailbox.nextWithCode(member.address()).link())
                .confirmAndClose();
        return waiting.goesOnByItself();
    }

    /** The same without script and with hardly any time, for what comes after it. */
    DonePage quickly(String method, Device device) {
        var browser = new PlainBrowser(portal);
        new PlainMember(browser, member).toDone(mailbox, method);
        return NextPage.ofTheWizardOn(device.takingOver(browser)).done();
    }

    DonePage choosing(Method method, Device device) {
        return method.chosenOn(upToMethod(device)).is(SampleMember.OWN_PASSWORD);
    }
}
