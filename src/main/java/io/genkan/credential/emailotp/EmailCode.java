package io.genkan.credential.emailotp;

import io.genkan.credential.SignInSubject;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/**
 * A mailed code: six digits, ten minutes, once, and only for the sign-in that asked (ASVS 6.5.5,
 * 6.6.2).
 */
@Entity
@Table(name = "email_code")
@NamedQuery(
        name = "EmailCode.latest",
        query =
                "select c from EmailCode c where c.memberId = :member and c.signIn = :signIn order by c.id desc")
@NamedQuery(
        name = "EmailCode.since",
        query = "select count(c) from EmailCode c where c.memberId = :member and c.sentAt > :since")
@NamedQuery(
        name = "EmailCode.use",
        query =
                """
                update EmailCode c set c.usedAt = :now
                where c.id = :id and c.usedAt is null and c.expiresAt > :now
                """)
@NamedQuery(
        name = "EmailCode.forget",
        query = "delete from EmailCode c where c.memberId = :member and c.expiresAt < :then")
public class EmailCode {

    static final Duration LIFE = Duration.ofMinutes(10);

    @Id
    @SequenceGenerator(
            name = "email_code_seq",
            sequenceName = "email_code_seq",
            allocationSize = 50)
    @GeneratedValue(generator = "email_code_seq")
    private long id;

    @Column(name = "member_id")
    private long memberId;

    @Column(name = "sign_in")
    private String signIn;

    private String digest;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "used_at")
    private Instant usedAt;

    @Column(name = "mail_id")
    private long mailId;

    protected EmailCode() {}

    EmailCode(SignInSubject who, String digest, long mail, Instant now) {
        this.memberId = who.member().value();
        this.signIn = who.signIn();
        this.digest = digest;
        this.mailId = mail;
        this.sentAt = now;
        this.expiresAt = now.plus(LIFE);
    }

    long id() {
        return id;
    }

    String digest() {
        return digest;
    }

    public Instant sentAt() {
        return sentAt;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    boolean expired(Instant now) {
        return !now.isBefore(expiresAt);
    }

    long mail() {
        return mailId;
    }
}
