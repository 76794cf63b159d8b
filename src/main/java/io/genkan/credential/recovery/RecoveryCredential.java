package io.genkan.credential.recovery;

import io.genkan.credential.StoredCredential;
import io.genkan.member.MemberId;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** A sheet of ten codes; the member's newest one is ACTIVE. */
@Entity
@Table(name = "recovery_credential")
@DiscriminatorValue("recovery")
public class RecoveryCredential extends StoredCredential {

    protected RecoveryCredential() {}

    RecoveryCredential(MemberId member, String label, Instant now) {
        super(member, State.ACTIVE, now);
        name(label);
    }
}
