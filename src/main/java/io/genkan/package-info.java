/**
 * Genkan, the front door of a member portal: it takes a member from the letter to a second method
 * and signs them in ever after.
 *
 * <pre>
 * platform ◄ audit, mail ◄ society, member ◄ credential ◄ credential.&lt;method&gt;
 *                                            credential ◄ signin ◄ onboarding, portal
 * </pre>
 *
 * Start reading at {@link io.genkan.onboarding.OnboardingStep}, then {@link
 * io.genkan.credential.AuthenticationMethod} and {@link io.genkan.credential.AttemptGate}.
 */
package io.genkan;
