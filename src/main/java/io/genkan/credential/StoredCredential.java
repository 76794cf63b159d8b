package io.genkan.credential;

import io.genkan.member.MemberId;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;

/**
 * The record that binds a method to a member. Begins PENDING where the member still has to show
 * that it works, becomes ACTIVE with the first valid response, and ends REVOKED; SUSPENDED can be
 * undone. Each method adds its own table. Named so because Jakarta Security calls the
 * <em>presented</em> thing a credential.
 */
@Entity
@Table(name = "credential")
@Inheritance(strategy = InheritanceType.JOINED)
@DiscriminatorColumn(name = "method", length = 20)
@EntityListeners(Provenance.class)
@NamedQuery(
        name = "StoredCredential.active",
        query =
                """
                select c from StoredCredential c
                where c.memberId = :member and c.state = io.genkan.credential.StoredCredential.State.ACTIVE
                order by c.boundAt
                """)
@NamedQuery(
        name = "StoredCredential.everBound",
        query =
                """
                select count(c) from StoredCredential c
                where c.memberId = :member and c.state <> io.genkan.credential.StoredCredential.State.PENDING
                """)
public abstract class StoredCredential {

    public enum State {
        PENDING,
        ACTIVE,
        SUSPENDED,
        REVOKED
    }

    @Id
    @SequenceGenerator(
            name = "credential_seq",
            sequenceName = "credential_seq",
            allocationSize = 50)
    @GeneratedValue(generator = "credential_seq")
    private long id;

    @Version private int version;

    @Column(name = "method", insertable = false, updatable = false)
    private String method;

    @Column(name = "member_id")
    private long memberId;

    @Enumerated(EnumType.STRING)
    private State state;

    private String label;

    @Column(name = "bound_at")
    private Instant boundAt;

    @Column(name = "bound_on")
    private String boundOn;

    @Column(name = "last_used_at")
    private Instant lastUsedAt;

    protected StoredCredential() {}

    protected StoredCredential(MemberId member, State state, Instant now) {
        this.memberId = member.value();
        this.state = state;
        this.boundAt = now;
    }

    public long id() {
        return id;
    }

    public MethodId method() {
        return new MethodId(method);
    }

    public MemberId member() {
        return new MemberId(memberId);
    }

    public boolean active() {
        return state == State.ACTIVE;
    }

    public void activate(Instant now) {
        state = State.ACTIVE;
        boundAt = now;
    }

    public Instant boundAt() {
        return boundAt;
    }

    /** Where it was set up, 「iPhone の Safari」; empty for what is older than this question. */
    public Optional<String> boundOn() {
        return Optional.ofNullable(boundOn);
    }

    void boundOn(String device) {
        boundOn = device;
    }

    public void revoke() {
        state = State.REVOKED;
    }

    /** What the member calls the device; empty until they were asked. */
    public Optional<String> label() {
        return Optional.ofNullable(label);
    }

    public void name(String chosen) {
        label = chosen;
    }

    /** When it last opened; empty until the first use after it was set up. */
    public Optional<Instant> lastUsedAt() {
        return Optional.ofNullable(lastUsedAt);
    }

    public void used(Instant now) {
        lastUsedAt = now;
    }
}
