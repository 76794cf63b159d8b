/**
 * A code mailed to the confirmed address at each sign-in. The weakest method and labelled so: NIST
 * SP 800-63B-4 §3.1.3.1 does not count e-mail as an authenticator (docs/decisions/0003). Start at
 * {@link io.genkan.credential.emailotp.EmailOtpMethod}.
 */
package io.genkan.credential.emailotp;
