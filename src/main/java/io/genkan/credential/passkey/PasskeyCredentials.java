package io.genkan.credential.passkey;

import io.genkan.credential.CredentialEnrolled;
import io.genkan.member.MemberId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** The stored passkeys, looked up by whom they belong to. */
@ApplicationScoped
public class PasskeyCredentials {

    @PersistenceContext private EntityManager database;
    @Inject private Event<CredentialEnrolled> enrolled;

    /** The newest first. */
    public List<PasskeyCredential> activeOf(MemberId member) {
        return database.createNamedQuery("PasskeyCredential.active", PasskeyCredential.class)
                .setParameter("member", member.value())
                .getResultList();
    }

    /** The newest that has no name yet. */
    public Optional<PasskeyCredential> unnamedOf(MemberId member) {
        return activeOf(member).stream().filter(passkey -> passkey.label().isEmpty()).findFirst();
    }

    /**
     * A member's own passkey, locked so that two sign-ins at once compare their counters one after
     * the other. Somebody else's is not found, however valid its signature.
     */
    public Optional<PasskeyCredential> lock(MemberId member, String credentialId) {
        return database.createNamedQuery("PasskeyCredential.own", PasskeyCredential.class)
                .setParameter("member", member.value())
                .setParameter("credentialId", credentialId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** Anybody's; whose it is decides only who has to prove it. */
    public Optional<PasskeyCredential> find(String credentialId) {
        return database.createNamedQuery("PasskeyCredential.find", PasskeyCredential.class)
                .setParameter("credentialId", credentialId)
                .getResultStream()
                .findFirst();
    }

    /** Whether a passkey of this id is bound to anybody. */
    public boolean kept(String credentialId) {
        return counts("PasskeyCredential.kept", credentialId);
    }

    /** Whether anybody has, or ever had, a passkey of this id. */
    public boolean known(String credentialId) {
        return counts("PasskeyCredential.known", credentialId);
    }

    private boolean counts(String query, String credentialId) {
        return database.createNamedQuery(query, Long.class)
                        .setParameter("credentialId", credentialId)
                        .getSingleResult()
                > 0;
    }

    /**
     * @throws jakarta.persistence.PersistenceException when the id was registered a moment ago
     */
    @Transactional
    public void add(PasskeyCredential passkey) {
        database.persist(passkey);
        database.flush();
        enrolled.fire(new CredentialEnrolled(passkey.member(), PasskeyMethod.ID));
    }
}
