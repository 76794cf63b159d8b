package io.genkan.staff;

import io.genkan.member.Member;
import io.genkan.member.MemberId;
import io.genkan.member.Role;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A one-time address by which somebody becomes one of the staff: 256 random bits of which only the
 * fingerprint is kept. Whoever opens it first says who they are; from then on it leads the same
 * person on until they have a method, and is over then, or after three days.
 */
@Entity
@Table(name = "staff_invitation")
@NamedQuery(
        name = "StaffInvitation.by",
        query = "select i from StaffInvitation i where i.digest = :digest")
@NamedQuery(
        name = "StaffInvitation.endOfSociety",
        query =
                """
                update StaffInvitation i set i.endedAt = :now
                where i.societyId = :society and i.endedAt is null
                """)
@NamedQuery(
        name = "StaffInvitation.endOfMember",
        query =
                """
                update StaffInvitation i set i.endedAt = :now
                where i.memberId = :member and i.endedAt is null
                """)
@NamedQuery(
        name = "StaffInvitation.endOfMaker",
        query =
                """
                update StaffInvitation i set i.endedAt = :now
                where i.madeBy = :maker and i.endedAt is null
                """)
@NamedQuery(
        name = "StaffInvitation.withdraw",
        query =
                """
                update StaffInvitation i set i.endedAt = :now
                where i.id = :id and i.societyId = :society and i.endedAt is null
                """)
@NamedQuery(
        name = "StaffInvitation.openOfSociety",
        query =
                """
                select i from StaffInvitation i
                where i.societyId = :society and i.endedAt is null and i.expiresAt > :now
                and not exists (select m from Member m
                                where m.id = i.memberId and m.onboardedAt is not null)
                order by i.id
                """)
@NamedQuery(
        name = "StaffInvitation.ofMember",
        query =
                """
                select i from StaffInvitation i where i.memberId = :member
                order by i.madeAt desc, i.id desc
                """)
@NamedQuery(
        name = "StaffInvitation.accept",
        query =
                """
                update StaffInvitation i set i.memberId = :member
                where i.id = :id and i.memberId is null and i.endedAt is null
                """)
class StaffInvitation {

    static final Duration LIFE = Duration.ofDays(3);

    @Id
    @SequenceGenerator(
            name = "staff_invitation_seq",
            sequenceName = "staff_invitation_seq",
            allocationSize = 50)
    @GeneratedValue(generator = "staff_invitation_seq")
    private long id;

    @Column(name = "society_id")
    private long societyId;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Column(name = "member_id")
    private Long memberId;

    private String digest;

    /** Nobody when the server printed it. */
    @Column(name = "made_by")
    private Long madeBy;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected StaffInvitation() {}

    StaffInvitation(long society, Role role, Optional<MemberId> maker, String digest, Instant now) {
        this.societyId = society;
        this.role = role;
        this.madeBy = maker.map(MemberId::value).orElse(null);
        this.digest = digest;
        this.madeAt = now;
        this.expiresAt = now.plus(LIFE);
    }

    /** For somebody who is known already and lost what they sign in with. */
    StaffInvitation(Member again, MemberId maker, String digest, Instant now) {
        this(again.societyId(), again.role(), Optional.of(maker), digest, now);
        this.memberId = again.id().value();
    }

    long id() {
        return id;
    }

    long society() {
        return societyId;
    }

    Role role() {
        return role;
    }

    Optional<MemberId> member() {
        return Optional.ofNullable(memberId).map(MemberId::new);
    }

    Optional<MemberId> madeBy() {
        return Optional.ofNullable(madeBy).map(MemberId::new);
    }

    Instant expiresAt() {
        return expiresAt;
    }

    boolean holds(Instant now) {
        return endedAt == null && now.isBefore(expiresAt);
    }
}
