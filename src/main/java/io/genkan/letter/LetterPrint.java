package io.genkan.letter;

import io.genkan.member.MemberId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * That a member has a letter. It ends when what it says opens nothing any more; the row stays, for
 * the society wants to know who was written to.
 */
@Entity
@Table(name = "letter_print")
@NamedQuery(
        name = "LetterPrint.end",
        query =
                """
                update LetterPrint p set p.endedAt = :now
                where p.memberId in :members and p.endedAt is null
                """)
class LetterPrint {

    @Id
    @SequenceGenerator(
            name = "letter_print_seq",
            sequenceName = "letter_print_seq",
            allocationSize = 50)
    @GeneratedValue(generator = "letter_print_seq")
    private long id;

    @Column(name = "batch_id")
    private long batchId;

    @Column(name = "member_id")
    private long memberId;

    private Instant at;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected LetterPrint() {}

    LetterPrint(LetterBatch batch, MemberId member) {
        this.batchId = batch.id();
        this.memberId = member.value();
        this.at = batch.at();
    }
}
