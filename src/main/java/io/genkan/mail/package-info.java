/**
 * Mail that is not lost: what a transaction wants sent goes into the outbox with it, a scheduler
 * hands it to the mail server until it is taken or refused for good. Start at {@link
 * io.genkan.mail.Mailer}.
 */
package io.genkan.mail;
