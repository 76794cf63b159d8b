package io.genkan.credential.password;

import io.genkan.credential.Credentials;
import io.genkan.member.MemberId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** The chosen passwords. Transactions are here and short: no hash is computed while one is open. */
@ApplicationScoped
public class PasswordCredentials {

    @PersistenceContext private EntityManager database;
    @Inject private Credentials credentials;
    @Inject private InitialPasswords initial;
    @Inject private Clock clock;

    Optional<PasswordCredential> of(MemberId member) {
        return credentials.activeOf(member, PasswordMethod.ID).map(PasswordCredential.class::cast);
    }

    /** The member's password from now on; the initial one opens nothing any more (S-27). */
    @Transactional
    public void set(MemberId member, String hash) {
        of(member)
                .ifPresentOrElse(
                        known -> known.change(hash),
                        () ->
                                database.persist(
                                        new PasswordCredential(member, hash, clock.instant())));
        initial.end(member);
    }

    @Transactional
    public void used(MemberId member) {
        of(member).ifPresent(password -> password.used(clock.instant()));
    }
}
