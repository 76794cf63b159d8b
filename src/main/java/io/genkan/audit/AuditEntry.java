package io.genkan.audit;

import io.genkan.member.MemberId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** One line of the trail. Written once, never changed. */
@Entity
@Table(name = "audit_entry")
public class AuditEntry {

    @Id
    @SequenceGenerator(
            name = "audit_entry_seq",
            sequenceName = "audit_entry_seq",
            allocationSize = 50)
    @GeneratedValue(generator = "audit_entry_seq")
    private long id;

    private Instant at;
    private String event;

    @Column(name = "member_id")
    private Long memberId;

    /** Which of the staff did it; empty when it was the member or nobody known. */
    @Column(name = "staff_id")
    private Long staffId;

    /** Empty where nobody could tell; no society sees such an entry. */
    @Column(name = "society_id")
    private Long societyId;

    private String source;
    private String detail;

    protected AuditEntry() {}

    AuditEntry(Instant at, AuditEvent event, Long societyId, String source) {
        this.at = at;
        this.event = event.getClass().getSimpleName();
        this.memberId = event.member().map(MemberId::value).orElse(null);
        this.staffId = event.by().map(MemberId::value).orElse(null);
        this.societyId = societyId;
        this.source = source;
        this.detail = event.detail();
    }

    /** What others may hear of it, once the transaction has committed. */
    Recorded.Line line() {
        return new Recorded.Line(id, at, event, memberId, staffId, societyId, source, detail);
    }
}
