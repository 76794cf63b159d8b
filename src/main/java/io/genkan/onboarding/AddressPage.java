package io.genkan.onboarding;

import io.genkan.contact.AddressConfirmations;
import io.genkan.member.EmailAddress;
import io.genkan.platform.Screen;
import io.genkan.signin.SignIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Step 3: the address the confirmation goes to (S-20, S-22). */
@Named
@RequestScoped
public class AddressPage {

    private static final String FIELD = "address";

    @Inject private AddressConfirmations confirmations;
    @Inject private OnboardingSetup setup;
    @Inject private SignIn signIn;
    @Inject private Screen screen;

    /**
     * Sends the confirmation; asking again for the address that is waiting counts as the same mail.
     */
    public void send() {
        if (setup.getAddress() == null) {
            screen.error(FIELD, "address.empty");
            return;
        }
        String address = setup.getAddress().strip();
        switch (EmailAddress.judge(address)) {
            case GOOD -> ask(address);
            case NO_AT -> screen.error(FIELD, "address.no-at");
            case BAD_CHARACTER ->
                    screen.error(FIELD, "address.character", EmailAddress.badCharacter(address));
            case TOO_LONG -> screen.error(FIELD, "address.long");
            default -> screen.error(FIELD, "address.unreadable");
        }
    }

    private void ask(String address) {
        var member = signIn.member();
        boolean waiting =
                confirmations
                        .latest(member.id())
                        .filter(last -> last.address().equals(address))
                        .isPresent();
        if (!waiting && confirmations.spent(member.id())) {
            screen.error(FIELD, "address.spent");
            return;
        }
        if (!waiting) {
            signIn.asked(confirmations.ask(member, address));
        }
        setup.changeAddress(false);
        screen.go(OnboardingPage.PATH);
    }
}
