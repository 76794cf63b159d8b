package io.genkan.mail;

/** Takes mails for sending. */
public interface Mailer {

    /**
     * Puts the mail into the outbox as part of the running transaction: sent if and only if that
     * commits, at least once, always with the same Message-ID.
     *
     * @return the id under which {@link Outbox#delivery(long)} tells what became of it
     */
    long send(Mail mail);
}
