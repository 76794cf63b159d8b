/**
 * Recovery codes (回復コード): ten on paper for the day the phone is gone, each good for one sign-in
 * together with the password. Never a member's only method: nothing counts them as one. Start at
 * {@link io.genkan.credential.recovery.RecoveryCodes}.
 */
package io.genkan.credential.recovery;
