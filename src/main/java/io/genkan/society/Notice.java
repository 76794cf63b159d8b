package io.genkan.society;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** An お知らせ on the top page. */
@Entity
@NamedQuery(
        name = "Notice.shown",
        query =
                """
                select n from Notice n
                where n.societyId = :society and n.withdrawnAt is null
                and n.publishedOn <= :today and (n.endsOn is null or n.endsOn >= :today)
                and (n.office is null or n.office = :office)
                order by n.publishedOn desc, n.id desc
                """)
@NamedQuery(
        name = "Notice.ofSociety",
        query =
                """
                select n from Notice n where n.societyId = :society
                order by n.publishedOn desc, n.id desc
                """)
public class Notice {

    @Id
    @SequenceGenerator(name = "notice_seq", sequenceName = "notice_seq", allocationSize = 50)
    @GeneratedValue(generator = "notice_seq")
    private long id;

    @Version private int version;

    @Column(name = "society_id")
    private long societyId;

    @Column(name = "published_on")
    private LocalDate publishedOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    private String office;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    private String title;
    private String body;

    protected Notice() {}

    public Notice(long society, NoticeDraft draft) {
        societyId = society;
        rewrite(draft);
    }

    public final void rewrite(NoticeDraft draft) {
        title = draft.title();
        body = draft.body();
        publishedOn = draft.publishedOn();
        endsOn = draft.endsOn();
        office = draft.office();
    }

    public void withdraw(Instant now) {
        withdrawnAt = now;
    }

    public NoticeDraft draft() {
        return new NoticeDraft(title, body, publishedOn, endsOn, office);
    }

    public long id() {
        return id;
    }

    public int version() {
        return version;
    }

    public long societyId() {
        return societyId;
    }

    public LocalDate publishedOn() {
        return publishedOn;
    }

    /** Its last day; null when it stays. */
    public LocalDate endsOn() {
        return endsOn;
    }

    /** Whose members alone read it; null when all do. */
    public String office() {
        return office;
    }

    public boolean withdrawn() {
        return withdrawnAt != null;
    }

    public String title() {
        return title;
    }

    public List<String> paragraphs() {
        return draft().paragraphs();
    }
}
