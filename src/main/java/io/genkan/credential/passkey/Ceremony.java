package io.genkan.credential.passkey;

import io.genkan.credential.SignInSubject;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * One WebAuthn exchange that was begun: the challenge (WebAuthn §13.4.3), and for whom, what and
 * which sign-in. Ends when a response consumes it, or by time.
 */
@Entity
@Table(name = "ceremony")
@NamedQuery(
        name = "Ceremony.consume",
        query =
                """
                delete from Ceremony c
                where c.challenge = :challenge and c.purpose = :purpose
                  and c.memberId = :member and c.signIn = :signIn and c.expiresAt > :now
                """)
@NamedQuery(
        name = "Ceremony.deleteExpired",
        query = "delete from Ceremony c where c.expiresAt <= :now")
class Ceremony {

    /** What the browser is asked for; a challenge for one never answers the other. */
    enum Purpose {
        CREATE,
        GET
    }

    @Id private String challenge;

    @Column(name = "member_id")
    private long memberId;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    @Column(name = "sign_in")
    private String signIn;

    @Column(name = "expires_at")
    private Instant expiresAt;

    protected Ceremony() {}

    Ceremony(String challenge, Purpose purpose, SignInSubject who, Instant expiresAt) {
        this.challenge = challenge;
        this.purpose = purpose;
        this.memberId = who.member().value();
        this.signIn = who.signIn();
        this.expiresAt = expiresAt;
    }
}
