package io.genkan.credential.recovery;

import io.genkan.audit.AuditEvent;
import io.genkan.credential.CredentialEnrolled;
import io.genkan.credential.Credentials;
import io.genkan.member.MemberId;
import io.genkan.member.Members;
import io.genkan.platform.KeyRing;
import io.genkan.platform.Secrets;
import io.genkan.platform.Texts;
import io.genkan.upkeep.KeyedColumn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Makes sheets of codes and takes each code once (NIST SP 800-63B-4 §4.2.1.1). Only keyed digests
 * are kept, so a sheet can be shown in the moment it is made and never again.
 */
@ApplicationScoped
public class RecoveryCodes {

    static final int ON_A_SHEET = 10;
    private static final String DIGEST = "recovery-code";

    @PersistenceContext private EntityManager database;
    @Inject private Credentials credentials;
    @Inject private Members members;
    @Inject private KeyRing keys;
    @Inject private Secrets secrets;
    @Inject private Texts texts;
    @Inject private Event<AuditEvent> audit;
    @Inject private Clock clock;

    @Produces
    static KeyedColumn digests() {
        return KeyedColumn.lasting(
                "recovery_code",
                "digest",
                "used_at is null and credential_id in"
                        + " (select c.id from credential c where c.state <> 'REVOKED')",
                "the member makes a new sheet, or has used this one up");
    }

    /** The member's sheet, if there is one. */
    public Optional<RecoveryCredential> sheet(MemberId member) {
        return credentials.activeOf(member, RecoveryMethod.ID).map(RecoveryCredential.class::cast);
    }

    /**
     * Makes a new sheet in place of the one the member saw; the old codes open nothing any more.
     *
     * @param seen id of the sheet that was there when the member asked, 0 when there was none
     * @return the codes, or none when another request was quicker: a repeated post shows nothing
     */
    @Transactional
    public List<String> make(MemberId member, long seen) {
        members.lock(member);
        if (sheet(member).map(RecoveryCredential::id).orElse(0L) != seen) {
            return List.of();
        }
        sheet(member).ifPresent(RecoveryCredential::revoke);
        var sheet = new RecoveryCredential(member, texts.get("recovery.title"), clock.instant());
        database.persist(sheet);
        database.flush(); // the codes refer to it
        var codes =
                Stream.generate(() -> RecoveryCode.random(secrets))
                        .distinct()
                        .limit(ON_A_SHEET)
                        .toList();
        codes.forEach(code -> database.persist(new SavedCode(sheet.id(), digest(sheet, code))));
        audit.fire(new CredentialEnrolled(member, RecoveryMethod.ID));
        return codes;
    }

    /** あとで控える: a sheet nobody kept opens nothing. */
    @Transactional
    public void discard(MemberId member, long seen) {
        sheet(member).filter(s -> s.id() == seen).ifPresent(RecoveryCredential::revoke);
    }

    /** Takes a code of the member's sheet, once. */
    @Transactional
    public boolean accept(MemberId member, String code) {
        return sheet(member).filter(sheet -> use(sheet, code)).isPresent();
    }

    /** How many codes are left. */
    public int left(RecoveryCredential sheet) {
        return unused(sheet).size();
    }

    private boolean use(RecoveryCredential sheet, String code) {
        var unused = unused(sheet);
        boolean used =
                unused.stream()
                        .filter(saved -> keys.matches(DIGEST, bound(sheet, code), saved.digest()))
                        .anyMatch(saved -> use(saved) == 1);
        if (used) {
            int left = unused.size() - 1;
            // not noted as its last use: whatever is used last is taken for a member's usual method
            if (left == 0) {
                sheet.revoke();
            }
            audit.fire(new RecoveryCodeUsed(sheet.member(), left));
        }
        return used;
    }

    private int use(SavedCode saved) {
        return database.createNamedQuery("SavedCode.use")
                .setParameter("id", saved.id())
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    private List<SavedCode> unused(RecoveryCredential sheet) {
        return database.createNamedQuery("SavedCode.unused", SavedCode.class)
                .setParameter("sheet", sheet.id())
                .getResultList();
    }

    private String digest(RecoveryCredential sheet, String code) {
        return keys.digest(DIGEST, bound(sheet, code));
    }

    /** A digest is of one sheet, so that a row moved to another member's opens nothing. */
    private static String bound(RecoveryCredential sheet, String code) {
        return sheet.id() + " " + code;
    }
}
