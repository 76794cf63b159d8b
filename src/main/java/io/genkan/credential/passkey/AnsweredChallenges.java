package io.genkan.credential.passkey;

import io.genkan.platform.Secrets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;

/** Which challenges of the door were answered, on whichever server. */
@ApplicationScoped
public class AnsweredChallenges {

    @PersistenceContext private EntityManager database;
    @Inject private Clock clock;

    /**
     * Writes it down; the key of the table decides between two responses to one challenge. In a
     * transaction of its own, so that nothing which fails later brings the challenge back.
     *
     * @throws jakarta.persistence.PersistenceException when it was answered before
     */
    @Transactional(TxType.REQUIRES_NEW)
    public void add(String challenge, Instant end) {
        database.createNamedQuery("AnsweredChallenge.deleteExpired")
                .setParameter("now", clock.instant())
                .executeUpdate();
        database.persist(new AnsweredChallenge(Secrets.fingerprint(challenge), end));
        database.flush();
    }
}
