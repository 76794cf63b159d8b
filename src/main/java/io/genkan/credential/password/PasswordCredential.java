package io.genkan.credential.password;

import io.genkan.credential.StoredCredential;
import io.genkan.member.MemberId;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** The password a member chose, as the container's hash of it. */
@Entity
@Table(name = "password_credential")
@DiscriminatorValue("password")
class PasswordCredential extends StoredCredential {

    private String hash;

    protected PasswordCredential() {}

    PasswordCredential(MemberId member, String hash, Instant now) {
        super(member, State.ACTIVE, now);
        this.hash = hash;
        name("password");
    }

    String hash() {
        return hash;
    }

    /** The same password, hashed anew. */
    void change(String newHash) {
        hash = newHash;
    }

    /** Another password, from now on. */
    void replace(String newHash, Instant now) {
        hash = newHash;
        activate(now);
    }
}
