/**
 * Passkeys (W3C Web Authentication Level 3): enrolment, and the second step of a sign-in. The
 * library is seen by {@link io.genkan.credential.passkey.RelyingParty} alone. Start at {@link
 * io.genkan.credential.passkey.Passkeys}.
 */
package io.genkan.credential.passkey;
