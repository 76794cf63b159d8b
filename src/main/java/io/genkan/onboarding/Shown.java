package io.genkan.onboarding;

import java.util.Locale;

/** What the wizard shows: a step, or one of the pages around the last one. */
enum Shown {
    IDENTITY(1),
    TERMS(2),
    ADDRESS(3),
    CONFIRMATION(4),
    METHOD(5),
    PASSWORD(6),
    /**
     * The first login is complete; the method is next, straight on or after a log-out (S-29 …
     * S-33).
     */
    DONE(7),
    ENROLMENT(7),
    /** Nothing, until the confirmed address vouches for this browser. */
    PROOF(7),
    /** Nothing is left. */
    FINISHED(7);

    private final int number;

    Shown(int number) {
        this.number = number;
    }

    static Shown of(OnboardingStep step) {
        return valueOf(step.name());
    }

    int number() {
        return number;
    }

    String tab() {
        return word() + "-step";
    }

    /** Prefix of its texts. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
