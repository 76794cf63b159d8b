package io.genkan.credential.passkey;

import io.genkan.credential.SignInSubject;
import io.genkan.platform.Secrets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;

/** Begins ceremonies and lets each be answered once, on whichever server the answer arrives. */
@ApplicationScoped
public class Ceremonies {

    private static final Duration LIFE = Duration.ofMinutes(10);

    @PersistenceContext private EntityManager database;
    @Inject private Secrets secrets;
    @Inject private Clock clock;

    /**
     * @return the challenge, 256 random bits as base64url
     */
    @Transactional
    public String begin(SignInSubject who, Ceremony.Purpose purpose) {
        var now = clock.instant();
        database.createNamedQuery("Ceremony.deleteExpired")
                .setParameter("now", now)
                .executeUpdate();
        String challenge = secrets.token();
        database.persist(new Ceremony(challenge, purpose, who, now.plus(LIFE)));
        return challenge;
    }

    /**
     * Ends a ceremony. One statement decides, so of two responses to the same challenge one gets
     * {@code false}; in a transaction of its own, so that nothing which fails later brings the
     * challenge back.
     */
    @Transactional(TxType.REQUIRES_NEW)
    public boolean consume(SignInSubject who, Ceremony.Purpose purpose, String challenge) {
        return database.createNamedQuery("Ceremony.consume")
                        .setParameter("challenge", challenge)
                        .setParameter("purpose", purpose)
                        .setParameter("member", who.member().value())
                        .setParameter("signIn", who.signIn())
                        .setParameter("now", clock.instant())
                        .executeUpdate()
                == 1;
    }
}
