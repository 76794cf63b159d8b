package io.genkan.onboarding;

/** What has been done of the first login, as the database knows it. */
public record OnboardingFacts(
        boolean birthDateConfirmed,
        boolean termsAccepted,
        boolean addressGiven,
        boolean addressConfirmed,
        boolean methodChosen,
        boolean ownPasswordSet,
        boolean methodActive) {}
