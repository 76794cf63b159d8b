package io.genkan.onboarding;

import io.genkan.contact.AddressConfirmations;
import io.genkan.contact.AddressHints;
import io.genkan.contact.AddressScreen;
import io.genkan.platform.Screen;
import io.genkan.signin.SignIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** Step 3: the address the confirmation goes to (S-20, S-22). */
@Named
@RequestScoped
public class AddressPage {

    private static final String FIELD = "address";

    @Inject private AddressConfirmations confirmations;
    @Inject private AddressScreen typed;
    @Inject private AddressHints hints;
    @Inject private OnboardingSetup setup;
    @Inject private SignIn signIn;
    @Inject private Screen screen;
    @Inject private Event<AddressGiven> given;

    /**
     * Sends the confirmation; asking again for the address that is waiting counts as the same mail.
     */
    public void send() {
        read().filter(address -> !hints.doubts(address)).ifPresent(this::ask);
    }

    /** このままでよい. */
    public void keep() {
        read().ifPresent(this::ask);
    }

    /** gmail.com に直す. */
    public void correct() {
        read().map(hints::corrected).ifPresent(this::ask);
    }

    private Optional<String> read() {
        return typed.read(FIELD, setup.getAddress());
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
            given.fire(new AddressGiven(member.id()));
        }
        setup.setAddress(address);
        setup.changeAddress(false);
        screen.go(OnboardingPage.PATH);
    }
}
