package io.genkan.credential.passkey;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * A challenge of the door that was answered, by its fingerprint, until it would be too old anyway.
 */
@Entity
@Table(name = "answered_challenge")
@NamedQuery(
        name = "AnsweredChallenge.deleteExpired",
        query = "delete from AnsweredChallenge a where a.expiresAt <= :now")
class AnsweredChallenge {

    @Id private String challenge;

    @Column(name = "expires_at")
    private Instant expiresAt;

    protected AnsweredChallenge() {}

    AnsweredChallenge(String challenge, Instant expiresAt) {
        this.challenge = challenge;
        this.expiresAt = expiresAt;
    }
}
