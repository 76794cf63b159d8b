package io.genkan.mail;

/**
 * A table whose {@code mail_id} names mails, since pages ask what became of them. Whoever has one
 * produces this as a bean; those mails stay in the outbox.
 */
public record NamedMails(String table) {}
