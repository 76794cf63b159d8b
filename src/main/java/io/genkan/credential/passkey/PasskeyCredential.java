package io.genkan.credential.passkey;

import io.genkan.credential.StoredCredential;
import io.genkan.member.MemberId;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;

/**
 * A passkey of a member (WebAuthn §4, credential record). Is ACTIVE from its registration on,
 * because creating it takes the same touch as using it; the member names it afterwards.
 */
@Entity
@Table(name = "passkey_credential")
@DiscriminatorValue("passkey")
@NamedQuery(
        name = "PasskeyCredential.active",
        query =
                """
                select p from PasskeyCredential p
                where p.memberId = :member and p.state = io.genkan.credential.StoredCredential.State.ACTIVE
                order by p.boundAt desc, p.id desc
                """)
@NamedQuery(
        name = "PasskeyCredential.own",
        query =
                """
                select p from PasskeyCredential p
                where p.memberId = :member and p.credentialId = :credentialId
                  and p.state = io.genkan.credential.StoredCredential.State.ACTIVE
                """)
@NamedQuery(
        name = "PasskeyCredential.find",
        query =
                """
                select p from PasskeyCredential p
                where p.credentialId = :credentialId
                  and p.state = io.genkan.credential.StoredCredential.State.ACTIVE
                """)
@NamedQuery(
        name = "PasskeyCredential.kept",
        query =
                """
                select count(p) from PasskeyCredential p
                where p.credentialId = :credentialId
                  and p.state <> io.genkan.credential.StoredCredential.State.REVOKED
                """)
@NamedQuery(
        name = "PasskeyCredential.known",
        query = "select count(p) from PasskeyCredential p where p.credentialId = :credentialId")
public class PasskeyCredential extends StoredCredential {

    @Column(name = "credential_id")
    private String credentialId;

    @Column(name = "attested_data")
    private String attestedData;

    private String aaguid;
    private String transports;

    @Column(name = "sign_count")
    private long signCount;

    @Column(name = "backup_eligible")
    private boolean backupEligible;

    @Column(name = "backed_up")
    private boolean backedUp;

    protected PasskeyCredential() {}

    PasskeyCredential(MemberId member, NewPasskey passkey, Instant now) {
        super(member, State.ACTIVE, now);
        credentialId = passkey.credentialId();
        attestedData = passkey.attestedData();
        aaguid = passkey.aaguid();
        transports = String.join(",", passkey.transports());
        signCount = passkey.signCount();
        backupEligible = passkey.backupEligible();
        backedUp = passkey.backedUp();
    }

    String credentialId() {
        return credentialId;
    }

    String attestedData() {
        return attestedData;
    }

    String aaguid() {
        return aaguid;
    }

    Set<String> transports() {
        return transports.isEmpty() ? Set.of() : Set.of(transports.split(","));
    }

    long signCount() {
        return signCount;
    }

    /** Whether it can live on several devices of the member (同期あり). */
    public boolean backupEligible() {
        return backupEligible;
    }

    public boolean backedUp() {
        return backedUp;
    }

    /** WebAuthn §7.2 step 26: what a good assertion changes. */
    void used(long newSignCount, boolean nowBackedUp, Instant now) {
        signCount = newSignCount;
        backedUp = nowBackedUp;
        used(now);
    }
}
