package io.genkan.recovery;

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
import java.time.Instant;

/**
 * 組合に依頼する: a member who has no way left asks the society, whose desk proves by telephone who they
 * are. Changes nothing by itself.
 */
@Entity
@Table(name = "recovery_request")
@NamedQuery(
        name = "DeskRequest.waiting",
        query =
                """
                select r from DeskRequest r
                where r.memberId = :member and r.state = io.genkan.recovery.DeskRequest.State.WAITING
                """)
@NamedQuery(
        name = "DeskRequest.ofSociety",
        query =
                """
                select r from DeskRequest r, Member m
                where m.id = r.memberId and m.societyId = :society
                and r.state = io.genkan.recovery.DeskRequest.State.WAITING
                order by r.madeAt
                """)
public class DeskRequest {

    /** What became of it. */
    public enum State {
        WAITING,
        DONE,
        /** The desk could not tell that it was the member. */
        REFUSED
    }

    @Id
    @SequenceGenerator(
            name = "recovery_request_seq",
            sequenceName = "recovery_request_seq",
            allocationSize = 50)
    @GeneratedValue(generator = "recovery_request_seq")
    private long id;

    @Column(name = "member_id")
    private long memberId;

    private String number;

    @Enumerated(EnumType.STRING)
    private State state;

    private String device;

    @Column(name = "made_at")
    private Instant madeAt;

    protected DeskRequest() {}

    DeskRequest(MemberId member, String number, String device, Instant now) {
        this.memberId = member.value();
        this.number = number;
        this.state = State.WAITING;
        this.device = device;
        this.madeAt = now;
    }

    public MemberId member() {
        return new MemberId(memberId);
    }

    /** 受付番号, four digits, as the member reads it on the telephone. */
    public String number() {
        return number;
    }

    /** 「iPhone の Safari」. */
    public String device() {
        return device;
    }

    public Instant madeAt() {
        return madeAt;
    }

    void end(State how) {
        state = how;
    }

    /** The number that was told last; the one on the telephone. */
    void told(String newNumber) {
        number = newNumber;
    }
}
