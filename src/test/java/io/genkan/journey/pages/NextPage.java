package io.genkan.journey.pages;

import com.microsoft.playwright.Page;
import io.genkan.testing.Device;

/**
 * What comes after a step that leads to different screens: the journey says which one it expects.
 */
public final class NextPage {

    private final Page page;

    NextPage(Page page) {
        this.page = page;
    }

    /** The wizard, opened in a new tab by somebody who is signed in already. */
    public static NextPage ofTheWizardOn(Device device) {
        return new NextPage(device.open("onboarding"));
    }

    /** The screen that a tab shows, for instance after a reload. */
    public static NextPage in(Page page) {
        return new NextPage(page);
    }

    public SignInPage signIn() {
        return new SignInPage(page);
    }

    public BirthDatePage birthDate() {
        return new BirthDatePage(page);
    }

    public TermsPage terms() {
        return new TermsPage(page);
    }

    public AddressPage address() {
        return new AddressPage(page);
    }

    public WaitingPage waiting() {
        return new WaitingPage(page);
    }

    public MethodPage method() {
        return new MethodPage(page);
    }

    public NewPasswordPage newPassword() {
        return new NewPasswordPage(page);
    }

    public DonePage done() {
        return new DonePage(page);
    }

    public PasskeySetUpPage passkeySetUp() {
        return new PasskeySetUpPage(page);
    }

    /** Where a PC without face or fingerprint leads. */
    public PhonePage phone() {
        return new PhonePage(page);
    }

    public PasskeyNamePage passkeyName() {
        return new PasskeyNamePage(page);
    }

    public TotpSetUpPage totpSetUp() {
        return new TotpSetUpPage(page);
    }

    public MailCodePage mailCode() {
        return new MailCodePage(page);
    }

    public TotpSignInPage totpSignIn() {
        return new TotpSignInPage(page);
    }

    public PasskeySignInPage passkeySignIn() {
        return new PasskeySignInPage(page);
    }

    public TopPage top() {
        return TopPage.shownIn(page);
    }
}
