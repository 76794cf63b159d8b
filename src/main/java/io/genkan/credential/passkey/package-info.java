/**
 * Passkeys (W3C Web Authentication Level 3): enrolment, the second step of a sign-in, and a sign-in
 * with nothing else. The library is seen by {@link io.genkan.credential.passkey.RelyingParty} and
 * by what it reads and writes: {@link io.genkan.credential.passkey.Registration}, {@link
 * io.genkan.credential.passkey.Assertion} and the options. Start at {@link
 * io.genkan.credential.passkey.Passkeys}.
 */
package io.genkan.credential.passkey;
