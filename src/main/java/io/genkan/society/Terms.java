package io.genkan.society;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;

/**
 * One edition of a society's terms of use (利用規約). It binds from its day on, and never changes after
 * that.
 */
@Entity
@NamedQuery(
        name = "Terms.inForce",
        query =
                """
                select t from Terms t
                where t.societyId = :society and t.bindsFrom <= :today
                order by t.edition desc
                """)
@NamedQuery(
        name = "Terms.ofSociety",
        query = "select t from Terms t where t.societyId = :society order by t.edition desc")
public class Terms {

    @Id
    @SequenceGenerator(name = "terms_seq", sequenceName = "terms_seq", allocationSize = 50)
    @GeneratedValue(generator = "terms_seq")
    private long id;

    @Version private int version;

    @Column(name = "society_id")
    private long societyId;

    private int edition;

    @Column(name = "binds_from")
    private LocalDate bindsFrom;

    @Column(name = "main_points")
    private String mainPoints;

    private String body;

    protected Terms() {}

    public Terms(long society, int edition, TermsDraft draft) {
        this.societyId = society;
        this.edition = edition;
        write(draft);
    }

    /**
     * @throws IllegalStateException when it binds already
     */
    public void rewrite(TermsDraft draft, LocalDate today) {
        if (binds(today)) {
            throw new IllegalStateException("edition " + edition + " binds");
        }
        write(draft);
    }

    private void write(TermsDraft draft) {
        bindsFrom = draft.bindsFrom();
        mainPoints = draft.mainPoints();
        body = draft.body();
    }

    public TermsDraft draft() {
        return new TermsDraft(bindsFrom, mainPoints, body);
    }

    public boolean binds(LocalDate today) {
        return !bindsFrom.isAfter(today);
    }

    public int version() {
        return version;
    }

    public long societyId() {
        return societyId;
    }

    public long id() {
        return id;
    }

    public int edition() {
        return edition;
    }

    public LocalDate bindsFrom() {
        return bindsFrom;
    }

    /** What the society wants read even by those who read nothing else. */
    public List<String> mainPoints() {
        return draft().points();
    }

    public List<String> paragraphs() {
        return draft().paragraphs();
    }
}
