package io.genkan.credential.totp;

import io.genkan.credential.StoredCredential;
import io.genkan.member.MemberId;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * The seed an app shares with us, sealed with the key ring. PENDING from the moment it is shown, so
 * that a reload or a restart shows the same one; ACTIVE with the first right code. Remembers the
 * last accepted time step: a code is accepted once (RFC 6238 §5.2).
 */
@Entity
@Table(name = "totp_credential")
@DiscriminatorValue("totp")
@NamedQuery(
        name = "TotpCredential.inState",
        query =
                "select c from TotpCredential c where c.memberId = :member and c.state = :state order by c.id desc")
@NamedQuery(
        name = "TotpCredential.accept",
        query =
                """
                update TotpCredential c set c.lastStep = :step
                where c.id = :id and c.lastStep < :step
                  and (c.toldStep is null or c.toldStep <> :step)
                """)
@NamedQuery(
        name = "TotpCredential.tell",
        query = "update TotpCredential c set c.toldStep = :step where c.id = :id")
public class TotpCredential extends StoredCredential {

    static final String SEALED_FOR = "totp";

    private String seed;

    @Column(name = "last_step")
    private long lastStep;

    /** Of the last code whose wrong time was told; it is never accepted. */
    @Column(name = "told_step")
    private Long toldStep;

    protected TotpCredential() {}

    TotpCredential(MemberId member, String sealedSeed, Instant now) {
        super(member, State.PENDING, now);
        this.seed = sealedSeed;
    }

    String sealedSeed() {
        return seed;
    }
}
