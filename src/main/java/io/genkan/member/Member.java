package io.genkan.member;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Somebody who signs in: an insured person (加入者), or one of the society's staff. An insured person
 * comes in with the society's file, goes through onboarding once, and leaves on a day. The facts
 * are the society's; only the e-mail address is the member's own, and it is here only when
 * confirmed.
 */
@Entity
@NamedQuery(
        name = "Member.byUserId",
        query = "select m from Member m where m.societyId = :society and m.userId = :userId")
@NamedQuery(name = "Member.all", query = "select m from Member m where m.id in :ids order by m.id")
@NamedQuery(
        name = "Member.staff",
        query =
                """
                select m from Member m
                where m.societyId = :society and m.role <> io.genkan.member.Role.MEMBER
                order by m.createdAt, m.id
                """)
public class Member {

    @Id
    @SequenceGenerator(name = "member_seq", sequenceName = "member_seq", allocationSize = 50)
    @GeneratedValue(generator = "member_seq")
    private long id;

    @Version private int version;

    @Column(name = "public_id")
    private String publicId;

    @Column(name = "society_id")
    private long societyId;

    @Column(name = "user_id")
    private String userId;

    private String symbol;
    private String number;
    private String branch;
    private String name;
    private String kana;

    @Column(name = "birth_date")
    private LocalDate birthDate;

    private String office;
    private String email;

    @Column(name = "leaves_on")
    private LocalDate leavesOn;

    @Column(name = "suspended_at")
    private Instant suspendedAt;

    @Column(name = "frozen_at")
    private Instant frozenAt;

    @Column(name = "onboarded_at")
    private Instant onboardedAt;

    @Column(name = "last_seen_at")
    private Instant lastSeenAt;

    @Column(name = "last_seen_on")
    private String lastSeenOn;

    private int epoch;

    @Enumerated(EnumType.STRING)
    private Role role = Role.MEMBER;

    @Column(name = "created_at")
    private Instant createdAt;

    protected Member() {}

    /** A member as a file first names them; {@code publicId} is random and never changes. */
    public Member(long societyId, String userId, String publicId, MemberFacts facts, Instant now) {
        this.societyId = societyId;
        this.userId = userId;
        this.publicId = publicId;
        this.createdAt = now;
        update(facts);
    }

    /** One of the society's staff, known by a name and nothing else. */
    public static Member staff(
            long societyId, String userId, String publicId, String name, Role role, Instant now) {
        var facts = new MemberFacts(null, null, null, name, null, null, null, null);
        var staff = new Member(societyId, userId, publicId, facts, now);
        staff.role = role;
        return staff;
    }

    /** Takes over what the society's file says now. Credentials and progress are untouched. */
    public void update(MemberFacts facts) {
        symbol = facts.symbol();
        number = facts.number();
        branch = facts.branch();
        name = facts.name();
        kana = facts.kana();
        birthDate = facts.birthDate();
        office = facts.office();
        leavesOn = facts.leavesOn();
    }

    public MemberFacts facts() {
        return new MemberFacts(symbol, number, branch, name, kana, birthDate, office, leavesOn);
    }

    public MemberId id() {
        return new MemberId(id);
    }

    /** The opaque name that leaves the house: principal, WebAuthn user handle. Never 記号・番号. */
    public String publicId() {
        return publicId;
    }

    public long societyId() {
        return societyId;
    }

    public String userId() {
        return userId;
    }

    public Optional<String> name() {
        return Optional.ofNullable(name);
    }

    public Role role() {
        return role;
    }

    /** What they had proven before counts no longer; their sessions end. */
    public void become(Role newRole) {
        role = newRole;
        endAllSessions();
    }

    /** Never of staff. */
    public LocalDate birthDate() {
        return birthDate;
    }

    /** The confirmed address. */
    public Optional<String> email() {
        return Optional.ofNullable(email);
    }

    public void confirmEmail(String address) {
        email = address;
    }

    /** Whether a sign-in is possible at all today. */
    public boolean mayEnter(LocalDate today) {
        return suspendedAt == null
                && frozenAt == null
                && (leavesOn == null || !today.isAfter(leavesOn));
    }

    /** The society's stop; ends all sessions. */
    public void suspend(Instant now) {
        suspendedAt = now;
        endAllSessions();
    }

    public boolean suspended() {
        return suspendedAt != null;
    }

    /** The society lets them in again; what the member froze stays frozen. */
    public void readmit() {
        suspendedAt = null;
    }

    /** The member's own stop (身に覚えがない場合); the society's is a suspension. Ends all sessions. */
    public void freeze(Instant now) {
        frozenAt = now;
        endAllSessions();
    }

    /** The society has spoken with the member. What it suspended itself stays suspended. */
    public void unfreeze() {
        frozenAt = null;
    }

    public Optional<Instant> frozenAt() {
        return Optional.ofNullable(frozenAt);
    }

    public boolean frozen() {
        return frozenAt != null;
    }

    public boolean onboarded() {
        return onboardedAt != null;
    }

    /** The first login begins anew. */
    public void reopenOnboarding() {
        onboardedAt = null;
        endAllSessions();
    }

    /** As if they had never signed in: the address has to be proven again, too. */
    public void startOver() {
        email = null;
        reopenOnboarding();
    }

    public void finishOnboarding(Instant now) {
        if (onboardedAt == null) {
            onboardedAt = now;
        }
    }

    /**
     * Counts up whenever all sessions have to end; a session remembers the epoch it was made in.
     */
    public int epoch() {
        return epoch;
    }

    public void endAllSessions() {
        epoch++;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Optional<LastSeen> lastSeen() {
        return Optional.ofNullable(lastSeenAt).map(at -> new LastSeen(at, lastSeenOn));
    }

    public void seen(Instant now, String device) {
        lastSeenAt = now;
        lastSeenOn = device;
    }

    /** When and on what the member last completed a sign-in. */
    public record LastSeen(Instant at, String device) implements Serializable {}
}
