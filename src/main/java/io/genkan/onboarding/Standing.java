package io.genkan.onboarding;

import io.genkan.contact.AddressConfirmation;
import io.genkan.contact.AddressConfirmations;
import io.genkan.credential.AuthenticationMethod;
import io.genkan.credential.Methods;
import io.genkan.credential.Use;
import io.genkan.signin.SignIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * Where the member of this request stands: the facts' step, seen through what they are looking at
 * just now.
 */
@RequestScoped
public class Standing {

    @Inject private Onboarding onboarding;
    @Inject private OnboardingSetup setup;
    @Inject private FirstBrowser firstBrowser;
    @Inject private AddressConfirmations confirmations;
    @Inject private SignIn signIn;
    @Inject private Methods methods;
    @Inject private HttpServletRequest request;
    private Shown shown;

    /**
     * Read once per request, before anything is posted: a stale form thus meets the step that is
     * due.
     */
    Shown shown() {
        if (shown == null) {
            shown = derive();
        }
        return shown;
    }

    AuthenticationMethod chosen() {
        return onboarding
                .chosen(signIn.subject().member())
                .map(methods::of)
                .orElseThrow(() -> new IllegalStateException("no method is chosen yet"));
    }

    private Shown derive() {
        var member = signIn.subject().member();
        onboarding
                .chosen(member)
                .filter(signIn::hasVerified)
                .ifPresent(method -> methods.of(method).passedWhileChosen(member));
        Optional<OnboardingStep> due = OnboardingStep.next(onboarding.facts(member));
        if (due.isEmpty()) {
            return Shown.FINISHED;
        }
        if (due.get() == OnboardingStep.CONFIRMATION && setup.changingAddress()) {
            return Shown.ADDRESS;
        }
        return due.get() == OnboardingStep.ENROLMENT ? enrolment() : Shown.of(due.get());
    }

    private Shown enrolment() {
        if (signIn.hasSetPassword() && !setup.goneOn()) {
            return Shown.DONE;
        }
        if (!trusted()) {
            return Shown.PROOF;
        }
        return setup.choosingAnother() ? Shown.METHOD : Shown.ENROLMENT;
    }

    /**
     * Security finding T3: a password alone binds nothing in a browser that did not do the first
     * login.
     */
    private boolean trusted() {
        return firstBrowser.is(signIn.member(), request)
                || confirmedHere()
                || methods.with(Use.ADDRESS_PROOF).stream()
                        .anyMatch(method -> signIn.hasVerified(method.id()));
    }

    /**
     * Whether the confirmed address is the one that was asked for in this very sign-in. An address
     * that somebody else planted vouches for nobody.
     */
    boolean confirmedHere() {
        return confirmations
                .latest(signIn.subject().member())
                .filter(AddressConfirmation::confirmed)
                .filter(latest -> signIn.asked().equals(Optional.of(latest.id())))
                .isPresent();
    }
}
