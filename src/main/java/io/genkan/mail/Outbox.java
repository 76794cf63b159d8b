package io.genkan.mail;

import io.genkan.platform.KeyRing;
import io.genkan.platform.Secrets;
import io.genkan.upkeep.KeyedColumn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/**
 * Keeps mails until the {@link Postman} has handed them over. A mail is written by the transaction
 * that wants it sent, so that a rollback takes it back and a crash loses none (transactional
 * outbox).
 */
@ApplicationScoped
public class Outbox implements Mailer {

    @PersistenceContext private EntityManager database;
    @Inject private KeyRing keys;
    @Inject private Secrets secrets;
    @Inject private Clock clock;
    @Inject private Event<Filled> filled;

    /** There is something to fetch, once the transaction has committed. */
    public record Filled() {}

    @Produces
    static KeyedColumn waiting() {
        return KeyedColumn.sealed(
                "outbox",
                "sealed",
                "state = 'WAITING' and sealed is not null",
                OutgoingMail.PURPOSE);
    }

    @Override
    @Transactional
    public long send(Mail mail) {
        var outgoing = new OutgoingMail(newMessageId(mail), mail, keys, clock.instant());
        database.persist(outgoing);
        filled.fire(new Filled());
        return outgoing.id();
    }

    /**
     * What became of a mail, told by the id that {@link #send} gave.
     *
     * @throws IllegalArgumentException when there was no such mail
     */
    @Transactional
    public Delivery delivery(long id) {
        var outgoing = database.find(OutgoingMail.class, id);
        if (outgoing == null) {
            throw new IllegalArgumentException("no mail " + id);
        }
        return outgoing.delivery();
    }

    /**
     * What is not sent yet.
     *
     * @param since when the oldest of them was written; empty when there are none
     */
    public record Queue(long waiting, Optional<Instant> since) {}

    @Transactional
    public Queue queue() {
        Object[] row =
                database.createQuery(
                                "select count(m), min(m.createdAt) from OutgoingMail m"
                                        + " where m.state = :waiting",
                                Object[].class)
                        .setParameter("waiting", Delivery.State.WAITING)
                        .getSingleResult();
        return new Queue((Long) row[0], Optional.ofNullable((Instant) row[1]));
    }

    /** In the sender's domain, as what a filter compares it with. */
    private String newMessageId(Mail mail) {
        return "<" + secrets.token() + "@" + MailAddress.of(mail.sender()).domain() + ">";
    }
}
