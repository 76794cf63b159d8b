package io.genkan.onboarding;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The seven steps in the manual's order (S-28). Which one a member is on follows from the facts
 * alone.
 */
public enum OnboardingStep {
    IDENTITY(OnboardingFacts::birthDateConfirmed),
    TERMS(OnboardingFacts::termsAccepted),
    ADDRESS(OnboardingFacts::addressGiven),
    CONFIRMATION(OnboardingFacts::addressConfirmed),
    METHOD(OnboardingFacts::methodChosen),
    PASSWORD(OnboardingFacts::ownPasswordSet),
    ENROLMENT(OnboardingFacts::methodActive);

    private final Predicate<OnboardingFacts> done;

    OnboardingStep(Predicate<OnboardingFacts> done) {
        this.done = done;
    }

    /** The first step that is not done; empty when the first login is over. */
    public static Optional<OnboardingStep> next(OnboardingFacts facts) {
        return Arrays.stream(values()).filter(step -> !step.done.test(facts)).findFirst();
    }

    /** 1 … 7, as the step line counts. */
    public int number() {
        return ordinal() + 1;
    }
}
