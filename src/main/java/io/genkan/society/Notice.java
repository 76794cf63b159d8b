package io.genkan.society;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import java.time.LocalDate;

/** An お知らせ on the top page. */
@Entity
@NamedQuery(
        name = "Notice.ofSociety",
        query =
                """
                select n from Notice n
                where n.societyId = :society and n.publishedOn <= :today
                order by n.publishedOn desc, n.id desc
                """)
public class Notice {

    @Id private long id;

    @Column(name = "society_id")
    private long societyId;

    @Column(name = "published_on")
    private LocalDate publishedOn;

    private String title;
    private String body;

    protected Notice() {}

    public LocalDate publishedOn() {
        return publishedOn;
    }

    public String title() {
        return title;
    }

    public String body() {
        return body;
    }
}
