package io.genkan.mail;

import io.genkan.platform.KeyRing;
import io.genkan.platform.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * The mails that are due, one at a time. A row stays locked while its mail is handed over and
 * others skip it, so several postmen on several servers never carry the same mail; a crash in
 * between sends it again, with the same Message-ID.
 */
@ApplicationScoped
public class Postbag {

    private static final System.Logger LOG = System.getLogger(Postbag.class.getName());

    /**
     * Without an order: H2 would lock every row it sorts, and one mail would hold up all others.
     */
    private static final String ANY_DUE =
            """
            select * from outbox where state = 'WAITING' and next_attempt_at <= ?1
            fetch first 1 row only for update skip locked
            """;

    @PersistenceContext private EntityManager database;
    @Inject private KeyRing keys;
    @Inject private Settings settings;
    @Inject private Clock clock;

    /**
     * @return whether there was a mail to carry
     */
    @Transactional(TxType.REQUIRES_NEW)
    public boolean carryNext() {
        var next = next();
        next.ifPresent(mail -> mail.tried(handOver(mail), clock.instant()));
        return next.isPresent();
    }

    private Optional<OutgoingMail> next() {
        var due = database.createNativeQuery(ANY_DUE, OutgoingMail.class);
        due.setParameter(1, LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
        List<?> found = due.getResultList();
        return found.stream().map(OutgoingMail.class::cast).findFirst();
    }

    /**
     * One mail that cannot even be read, its key being gone, must not stand in the way of all
     * others.
     */
    private Receipt handOver(OutgoingMail mail) {
        try {
            var receipt =
                    new SmtpRelay(settings.smtp(), SmtpRelay.Patience.USUAL)
                            .handOver(mail.open(keys));
            if (receipt.verdict() != Receipt.Verdict.TAKEN) {
                LOG.log(
                        Level.WARNING,
                        "Mail {0}: {1}, {2}",
                        mail.messageId(),
                        receipt.verdict(),
                        receipt.withoutAddresses());
            }
            return receipt;
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "Mail " + mail.messageId() + " could not be handed over", e);
            return Receipt.later(e.toString());
        }
    }
}
