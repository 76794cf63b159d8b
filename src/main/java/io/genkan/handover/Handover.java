package io.genkan.handover;

import io.genkan.member.Member;
import io.genkan.member.MemberId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.Optional;

/**
 * One two-dimensional code on a PC's screen: whose first login it carries on, and which number both
 * screens show. Good for ten minutes and one answer; kept as a digest.
 */
@Entity
@NamedQuery(
        name = "Handover.byToken",
        query = "select h from Handover h where h.tokenDigest = :token")
@NamedQuery(
        name = "Handover.answer",
        query =
                """
                update Handover h set h.answer = :answer
                where h.id = :id and h.answer is null and h.expiresAt > :now
                """)
@NamedQuery(
        name = "Handover.replace",
        query =
                """
                update Handover h set h.expiresAt = :now
                where h.signIn = :signIn and h.answer is null and h.expiresAt > :now
                """)
public class Handover {

    /** What the member said on the phone. */
    enum Answer {
        SAME,
        DIFFERENT
    }

    @Id
    @SequenceGenerator(name = "handover_seq", sequenceName = "handover_seq", allocationSize = 50)
    @GeneratedValue(generator = "handover_seq")
    private long id;

    @Column(name = "token_digest")
    private String tokenDigest;

    @Column(name = "member_id")
    private long memberId;

    private int epoch;

    @Column(name = "sign_in")
    private String signIn;

    private String number;

    @Column(name = "made_on")
    private String madeOn;

    private boolean trusted;
    private Long asked;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Enumerated(EnumType.STRING)
    private Answer answer;

    protected Handover() {}

    Handover(Member member, Origin origin, String tokenDigest, String number, Instant expiresAt) {
        this.memberId = member.id().value();
        this.epoch = member.epoch();
        this.signIn = origin.signIn();
        this.madeOn = origin.device();
        this.trusted = origin.trusted();
        this.asked = origin.asked().orElse(null);
        this.tokenDigest = tokenDigest;
        this.number = number;
        this.expiresAt = expiresAt;
    }

    /**
     * What the PC brings along.
     *
     * @param signIn id of the sign-in under way there
     * @param device 「Windows の Edge」
     * @param trusted whether a method may be bound there without another proof of the address
     * @param asked the confirmation of an address that was asked for there
     */
    record Origin(String signIn, String device, boolean trusted, Optional<Long> asked) {}

    long id() {
        return id;
    }

    MemberId member() {
        return new MemberId(memberId);
    }

    /** Whether it is still the member's current sign-in generation. */
    boolean of(Member member) {
        return member.epoch() == epoch;
    }

    /** Two digits. */
    String number() {
        return number;
    }

    String madeOn() {
        return madeOn;
    }

    boolean trusted() {
        return trusted;
    }

    Optional<Long> asked() {
        return Optional.ofNullable(asked);
    }

    Optional<Answer> answer() {
        return Optional.ofNullable(answer);
    }

    boolean expired(Instant now) {
        return !now.isBefore(expiresAt);
    }
}
