/**
 * Time-based one-time passwords (RFC 6238) from an authenticator app or a browser extension. Start
 * at {@link io.genkan.credential.totp.Totp}, the algorithm, and {@link
 * io.genkan.credential.totp.TotpMethod}.
 */
package io.genkan.credential.totp;
