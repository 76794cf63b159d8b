package io.genkan.credential.emailotp;

import io.genkan.credential.StoredCredential;
import io.genkan.member.MemberId;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** That the member's confirmed address may be used as a method. */
@Entity
@Table(name = "emailotp_credential")
@DiscriminatorValue("emailotp")
public class EmailOtpCredential extends StoredCredential {

    protected EmailOtpCredential() {}

    EmailOtpCredential(MemberId member, String label, Instant now) {
        super(member, State.ACTIVE, now);
        name(label);
    }
}
