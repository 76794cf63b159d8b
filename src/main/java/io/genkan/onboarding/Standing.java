package io.genkan.onboarding;

import io.genkan.credential.AuthenticationMethod;
import io.genkan.credential.Methods;
import io.genkan.signin.SignIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Where the member of this request stands: the facts' step, seen through what they are looking at
 * just now.
 */
@RequestScoped
public class Standing {

    @Inject private Onboarding onboarding;
    @Inject private OnboardingSetup setup;
    @Inject private Trust trust;
    @Inject private SignIn signIn;
    @Inject private Methods methods;
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
        if (signIn.hasSetPassword() && !setup.goneOn() && !signIn.isStaff()) {
            return Shown.DONE;
        }
        if (!trust.here()) {
            return Shown.PROOF;
        }
        return setup.choosingAnother() ? Shown.METHOD : Shown.ENROLMENT;
    }
}
