package io.genkan.credential.password;

import io.genkan.audit.AuditEvent;
import io.genkan.credential.Credentials;
import io.genkan.member.MemberId;
import io.genkan.member.Members;
import io.genkan.upkeep.KeyedColumn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Produces;
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
    @Inject private Members members;
    @Inject private Event<AuditEvent> audit;
    @Inject private Clock clock;

    @Produces
    static KeyedColumn hashes() {
        return KeyedColumn.lasting(
                        "password_credential",
                        "hash",
                        "id in (select c.id from credential c where c.state <> 'REVOKED')",
                        "the member signs in with it, or chooses another")
                .endingIn('$');
    }

    Optional<PasswordCredential> of(MemberId member) {
        return credentials.activeOf(member, PasswordMethod.ID).map(PasswordCredential.class::cast);
    }

    /**
     * The member's first own password: the initial one opens nothing any more (S-27), and sessions
     * that were opened with it are over.
     *
     * @return false when there is one already, set by another session a moment ago
     */
    @Transactional
    public boolean setFirst(MemberId member, String hash) {
        var locked = members.lock(member);
        if (of(member).isPresent()) {
            return false;
        }
        database.persist(new PasswordCredential(member, hash, clock.instant()));
        initial.end(member);
        locked.endAllSessions();
        return true;
    }

    /** Another password instead of the member's own; all sessions end. */
    @Transactional
    public void change(MemberId member, String hash) {
        var locked = members.lock(member);
        of(member)
                .orElseThrow(() -> new IllegalStateException("no password to change"))
                .replace(hash, clock.instant());
        locked.endAllSessions();
        audit.fire(new PasswordChanged(member));
    }

    /** The same password under today's key and parameters. */
    @Transactional
    public void rehash(MemberId member, String old, String hash) {
        of(member).filter(known -> known.hash().equals(old)).ifPresent(known -> known.change(hash));
    }

    @Transactional
    public void used(MemberId member) {
        of(member).ifPresent(password -> password.used(clock.instant()));
    }
}
