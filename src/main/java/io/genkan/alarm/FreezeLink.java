package io.genkan.alarm;

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

/**
 * The link of one notice with which the member can stop the use of the account, for a week. Kept as
 * a fingerprint; who reads the table can stop nobody. The first press spends all of the member's,
 * so that none of them stops the use again once the society has let the member back in.
 */
@Entity
@Table(name = "freeze_link")
@NamedQuery(
        name = "FreezeLink.byFingerprint",
        query = "select l from FreezeLink l where l.fingerprint = :fingerprint")
@NamedQuery(
        name = "FreezeLink.spend",
        query =
                """
                update FreezeLink l set l.spentAt = :now
                where l.memberId = :member and l.spentAt is null
                """)
@NamedQuery(
        name = "FreezeLink.forget",
        query = "delete from FreezeLink l where l.memberId = :member and l.expiresAt < :before")
public class FreezeLink {

    /** A mail may wait for its reader over a week-end and a holiday. */
    static final Duration LIFE = Duration.ofDays(7);

    @Id
    @SequenceGenerator(
            name = "freeze_link_seq",
            sequenceName = "freeze_link_seq",
            allocationSize = 50)
    @GeneratedValue(generator = "freeze_link_seq")
    private long id;

    @Column(name = "member_id")
    private long memberId;

    private String fingerprint;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "spent_at")
    private Instant spentAt;

    protected FreezeLink() {}

    FreezeLink(MemberId member, String fingerprint, Instant now) {
        this.memberId = member.value();
        this.fingerprint = fingerprint;
        this.expiresAt = now.plus(LIFE);
    }

    MemberId member() {
        return new MemberId(memberId);
    }

    boolean expired(Instant now) {
        return !now.isBefore(expiresAt);
    }

    boolean spent() {
        return spentAt != null;
    }
}
