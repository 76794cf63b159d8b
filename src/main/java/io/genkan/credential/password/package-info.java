/**
 * The password: what the letter says at first, what the member chose afterwards. Start at {@link
 * io.genkan.credential.password.PasswordMethod}.
 */
package io.genkan.credential.password;
