/**
 * The first login, from the date of birth to an active method, in the manual's order. Facts are
 * stored, the step is derived from them each time. Start at {@link
 * io.genkan.onboarding.OnboardingStep}.
 */
package io.genkan.onboarding;
