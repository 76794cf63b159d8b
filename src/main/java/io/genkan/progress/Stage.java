package io.genkan.progress;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * How far somebody can have come, from the society's file to the end. A member is at the last stage
 * that they and all before it have reached; {@code onboarding.OnboardingStep} says the same of one
 * member.
 */
public enum Stage {
    IMPORT,
    LOGIN,
    BIRTH_DATE,
    TERMS,
    ADDRESS,
    CONFIRMATION,
    METHOD,
    PASSWORD,
    FINISHED;

    static Optional<Stage> named(String id) {
        return Arrays.stream(values()).filter(stage -> stage.id().equals(id)).findFirst();
    }

    static Stage numbered(int number) {
        return values()[number - 1];
    }

    /** 1 … 9. */
    public int number() {
        return ordinal() + 1;
    }

    /** Its word in addresses. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Where those are who stop at this one. */
    Optional<Stage> before() {
        return this == IMPORT ? Optional.empty() : Optional.of(values()[ordinal() - 1]);
    }
}
