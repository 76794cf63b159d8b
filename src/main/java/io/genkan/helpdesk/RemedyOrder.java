package io.genkan.helpdesk;

import io.genkan.member.MemberId;
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
 * A remedy as somebody of the staff ordered it: how the member was known, and why. Done at once, or
 * waiting for a second person. The reason stays here and is in no audit entry, since it may name
 * anything.
 */
@Entity
@Table(name = "remedy")
@NamedQuery(
        name = "RemedyOrder.waiting",
        query =
                """
                select o from RemedyOrder o
                where o.memberId = :member and o.state = io.genkan.helpdesk.RemedyOrder.State.WAITING
                and o.expiresAt > :now order by o.askedAt
                """)
@NamedQuery(
        name = "RemedyOrder.ofSociety",
        query =
                """
                select o from RemedyOrder o, Member m
                where m.id = o.memberId and m.societyId = :society and o.expiresAt > :now
                and o.state = io.genkan.helpdesk.RemedyOrder.State.WAITING order by o.askedAt
                """)
@NamedQuery(
        name = "RemedyOrder.approve",
        query =
                """
                update RemedyOrder o set o.state = io.genkan.helpdesk.RemedyOrder.State.DONE,
                o.decidedBy = :by, o.decidedAt = :now
                where o.id = :id and o.memberId = :member and o.askedBy <> :by and o.expiresAt > :now
                and o.state = io.genkan.helpdesk.RemedyOrder.State.WAITING
                """)
@NamedQuery(
        name = "RemedyOrder.decline",
        query =
                """
                update RemedyOrder o set o.state = io.genkan.helpdesk.RemedyOrder.State.DECLINED,
                o.decidedBy = :by, o.decidedAt = :now
                where o.id = :id and o.memberId = :member
                and o.state = io.genkan.helpdesk.RemedyOrder.State.WAITING
                """)
public class RemedyOrder {

    /** How long a second person has: whoever called is still to be reached. */
    static final Duration LIFE = Duration.ofHours(24);

    /** The longest reason. */
    static final int REASON = 200;

    enum State {
        WAITING,
        DONE,
        DECLINED
    }

    @Id
    @SequenceGenerator(name = "remedy_seq", sequenceName = "remedy_seq", allocationSize = 50)
    @GeneratedValue(generator = "remedy_seq")
    private long id;

    @Column(name = "member_id")
    private long memberId;

    @Enumerated(EnumType.STRING)
    private Remedy kind;

    @Enumerated(EnumType.STRING)
    private Identification identified;

    private String reason;
    private String address;

    @Column(name = "with_password")
    private boolean withPassword;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "asked_by")
    private long askedBy;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "decided_by")
    private Long decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    protected RemedyOrder() {}

    RemedyOrder(Wish wish, MemberId staff, State state, Instant now) {
        memberId = wish.member().value();
        kind = wish.remedy();
        identified = wish.identified();
        reason = wish.reason();
        address = wish.address().orElse(null);
        withPassword = wish.withPassword();
        this.state = state;
        askedBy = staff.value();
        askedAt = now;
        expiresAt = now.plus(LIFE);
    }

    /** It is not to be done, though nobody said no to it. */
    void decline(Instant now) {
        state = State.DECLINED;
        decidedAt = now;
    }

    long id() {
        return id;
    }

    MemberId askedBy() {
        return new MemberId(askedBy);
    }

    Instant askedAt() {
        return askedAt;
    }

    Wish wish() {
        return new Wish(
                kind,
                new MemberId(memberId),
                identified,
                reason,
                Optional.ofNullable(address),
                withPassword);
    }
}
