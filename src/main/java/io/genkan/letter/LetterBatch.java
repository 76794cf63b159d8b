package io.genkan.letter;

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

/** One press of the button: who printed how many letters of whom, and when. */
@Entity
@Table(name = "letter_batch")
@NamedQuery(
        name = "LetterBatch.latest",
        query = "select b from LetterBatch b where b.societyId = :society order by b.id desc")
public class LetterBatch {

    @Id
    @SequenceGenerator(
            name = "letter_batch_seq",
            sequenceName = "letter_batch_seq",
            allocationSize = 50)
    @GeneratedValue(generator = "letter_batch_seq")
    private long id;

    @Column(name = "society_id")
    private long societyId;

    @Column(name = "staff_id")
    private long staffId;

    private Instant at;

    @Enumerated(EnumType.STRING)
    private Output output;

    private boolean renewed;
    private String chosen;
    private int letters;

    protected LetterBatch() {}

    LetterBatch(
            long society,
            MemberId staff,
            Instant at,
            Output output,
            boolean renewed,
            String chosen,
            int letters) {
        this.societyId = society;
        this.staffId = staff.value();
        this.at = at;
        this.output = output;
        this.renewed = renewed;
        this.chosen = chosen;
        this.letters = letters;
    }

    public long id() {
        return id;
    }

    public MemberId staff() {
        return new MemberId(staffId);
    }

    public Instant at() {
        return at;
    }

    public Output output() {
        return output;
    }

    /** Whether letters that were out already ended with it. */
    public boolean renewed() {
        return renewed;
    }

    /** Of whom, in the words of the moment. */
    public String chosen() {
        return chosen;
    }

    public int letters() {
        return letters;
    }
}
