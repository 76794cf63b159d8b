package io.genkan.contact;

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

/**
 * One mail that asks whether an address is read by the member: a link and a code that both confirm
 * it, once, for an hour. A newer one replaces it, and whatever ends the member's sessions ends it,
 * so that a thief's change does not come true after the thief was put out. Kept as digests; who
 * reads the table can confirm nothing.
 */
@Entity
@Table(name = "address_confirmation")
@NamedQuery(
        name = "AddressConfirmation.latest",
        query =
                """
                select c from AddressConfirmation c
                where c.memberId = :member and c.replacedAt is null
                order by c.id desc
                """)
@NamedQuery(
        name = "AddressConfirmation.byLink",
        query = "select c from AddressConfirmation c where c.linkDigest = :link")
@NamedQuery(
        name = "AddressConfirmation.since",
        query =
                """
                select count(c) from AddressConfirmation c
                where c.memberId = :member and c.sentAt > :since
                """)
@NamedQuery(
        name = "AddressConfirmation.replace",
        query =
                """
                update AddressConfirmation c set c.replacedAt = :now
                where c.memberId = :member and c.replacedAt is null and c.confirmedAt is null
                """)
@NamedQuery(
        name = "AddressConfirmation.confirm",
        query =
                """
                update AddressConfirmation c set c.confirmedAt = :now
                where c.id = :id and c.confirmedAt is null and c.replacedAt is null and c.expiresAt > :now
                and (c.epoch is null or c.epoch = :epoch)
                """)
public class AddressConfirmation {

    /**
     * ASVS 6.5.5 asks for minutes where a code signs in; this one does not, and mail in Japan can
     * be slow.
     */
    static final Duration LIFE = Duration.ofMinutes(60);

    @Id
    @SequenceGenerator(
            name = "address_confirmation_seq",
            sequenceName = "address_confirmation_seq",
            allocationSize = 50)
    @GeneratedValue(generator = "address_confirmation_seq")
    private long id;

    @Column(name = "member_id")
    private long memberId;

    private String address;

    @Column(name = "link_digest")
    private String linkDigest;

    @Column(name = "code_digest")
    private String codeDigest;

    @Column(name = "asked_from")
    private String askedFrom;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Column(name = "replaced_at")
    private Instant replacedAt;

    @Column(name = "mail_id")
    private long mailId;

    private String replaces;
    private Integer epoch;

    protected AddressConfirmation() {}

    AddressConfirmation(
            Member member,
            String address,
            String linkDigest,
            String codeDigest,
            String askedFrom,
            Instant now) {
        this.memberId = member.id().value();
        this.epoch = member.epoch();
        this.replaces = member.email().orElse(null);
        this.address = address;
        this.linkDigest = linkDigest;
        this.codeDigest = codeDigest;
        this.askedFrom = askedFrom;
        this.sentAt = now;
        this.expiresAt = now.plus(LIFE);
    }

    void sentAs(long mail) {
        mailId = mail;
    }

    public long id() {
        return id;
    }

    MemberId member() {
        return new MemberId(memberId);
    }

    public String address() {
        return address;
    }

    /** Whether the member has an address already, which stays until this one is confirmed. */
    public boolean change() {
        return replaces != null;
    }

    /** Whether the member's sessions were all ended since it was asked for. */
    boolean lapsed(Member now) {
        return epoch != null && epoch != now.epoch();
    }

    String codeDigest() {
        return codeDigest;
    }

    /** The device the member asked from, to send them back to. */
    public String askedFrom() {
        return askedFrom;
    }

    public Instant sentAt() {
        return sentAt;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    public boolean confirmed() {
        return confirmedAt != null;
    }

    public boolean replaced() {
        return replacedAt != null;
    }

    public boolean expired(Instant now) {
        return !now.isBefore(expiresAt);
    }

    public long mail() {
        return mailId;
    }
}
