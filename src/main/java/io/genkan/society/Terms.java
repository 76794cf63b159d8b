package io.genkan.society;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import java.time.LocalDate;
import java.util.List;

/**
 * One edition of a society's terms of use (利用規約). An edition never changes; a new one binds from
 * its day on.
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
public class Terms {

    @Id private long id;

    @Column(name = "society_id")
    private long societyId;

    private int edition;

    @Column(name = "binds_from")
    private LocalDate bindsFrom;

    @Column(name = "main_points")
    private String mainPoints;

    private String body;

    protected Terms() {}

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
        return mainPoints.lines().toList();
    }

    public List<String> paragraphs() {
        return body.lines().filter(line -> !line.isBlank()).toList();
    }
}
