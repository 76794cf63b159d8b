package io.genkan.recovery;

import io.genkan.member.Member;
import io.genkan.member.MemberId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A mailed link with which a password may be set anew: 256 random bits of which only the
 * fingerprint is kept, an hour, once, and only the newest (ASVS 6.4.3, 6.6.2).
 */
@Entity
@Table(name = "reset_link")
@NamedQuery(name = "ResetLink.by", query = "select l from ResetLink l where l.digest = :digest")
@NamedQuery(
        name = "ResetLink.replace",
        query =
                """
                update ResetLink l set l.usedAt = :now
                where l.memberId = :member and l.usedAt is null
                """)
@NamedQuery(
        name = "ResetLink.use",
        query =
                """
                update ResetLink l set l.usedAt = :now
                where l.id = :id and l.usedAt is null and l.expiresAt > :now
                """)
class ResetLink {

    static final Duration LIFE = Duration.ofMinutes(60);

    @Id
    @SequenceGenerator(
            name = "reset_link_seq",
            sequenceName = "reset_link_seq",
            allocationSize = 50)
    @GeneratedValue(generator = "reset_link_seq")
    private long id;

    @Column(name = "member_id")
    private long memberId;

    private int epoch;
    private String address;
    private String digest;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    /** Also when a newer one took its place. */
    @Column(name = "used_at")
    private Instant usedAt;

    protected ResetLink() {}

    ResetLink(Member member, String address, String digest, Instant now) {
        this.memberId = member.id().value();
        this.epoch = member.epoch();
        this.address = address;
        this.digest = digest;
        this.sentAt = now;
        this.expiresAt = now.plus(LIFE);
    }

    long id() {
        return id;
    }

    MemberId member() {
        return new MemberId(memberId);
    }

    /** Whether nothing has ended the member's sessions or moved their address since it was sent. */
    boolean stillOf(Member member) {
        return member.epoch() == epoch && member.email().equals(Optional.of(address));
    }

    Instant expiresAt() {
        return expiresAt;
    }

    boolean used() {
        return usedAt != null;
    }

    boolean expired(Instant now) {
        return !now.isBefore(expiresAt);
    }
}
