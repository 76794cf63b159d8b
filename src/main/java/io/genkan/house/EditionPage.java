package io.genkan.house;

import io.genkan.society.LineDiff;
import io.genkan.society.Terms;
import io.genkan.society.TermsDraft;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;

/**
 * 新しい版 (/staff/admin/edition): the edition that waits for its day, or the first words of one, which
 * are those of the edition in force.
 */
@Named
@RequestScoped
public class EditionPage extends DraftPage<TermsDraft> {

    private static final int USUAL_NOTICE = 14;

    @Inject private Editions editions;
    private String bindsFrom;
    private String mainPoints;
    private String body;

    @PostConstruct
    void open() {
        var edition = kept().orElseGet(this::fresh);
        bindsFrom = edition.bindsFrom().toString();
        mainPoints = edition.mainPoints();
        body = edition.body();
    }

    private TermsDraft fresh() {
        var inForce = editions.inForce().map(Terms::draft);
        return new TermsDraft(
                editions.today()
                        .plusDays(USUAL_NOTICE)
                        .with(TemporalAdjusters.firstDayOfNextMonth()),
                inForce.map(TermsDraft::mainPoints).orElse(""),
                inForce.map(TermsDraft::body).orElse(""));
    }

    public LocalDate day() {
        return draft().bindsFrom();
    }

    /** 変わるところ, against the edition in force. */
    public List<LineDiff.Line> changes() {
        return editions.inForce()
                .map(now -> LineDiff.summary(now.paragraphs(), draft().paragraphs()))
                .orElse(List.of());
    }

    @Override
    protected String word() {
        return "terms";
    }

    @Override
    protected TermsDraft draft() {
        return new TermsDraft(
                Typed.day(bindsFrom).orElse(null), Typed.text(mainPoints), Typed.text(body));
    }

    @Override
    protected List<Complaint> complaints() {
        var draft = draft();
        var all =
                TermsPolicy.complaints(
                        draft.bindsFrom(), draft.mainPoints(), draft.body(), editions.today());
        boolean same =
                editions.inForce()
                        .map(Terms::draft)
                        .filter(now -> now.body().equals(draft.body()))
                        .filter(now -> now.mainPoints().equals(draft.mainPoints()))
                        .isPresent();
        if (same) {
            all.add(new Complaint("body", "house.terms.same"));
        }
        return all;
    }

    @Override
    protected boolean write(TermsDraft draft, int openedWith) {
        return openedWith == NONE ? editions.add(draft) : editions.change(openedWith, draft);
    }

    @Override
    protected Optional<TermsDraft> kept() {
        return waiting().map(Terms::draft);
    }

    @Override
    protected int keptVersion() {
        return waiting().map(Terms::version).orElse(NONE);
    }

    @Override
    protected String home() {
        return TermsListPage.PATH;
    }

    private Optional<Terms> waiting() {
        return editions.waiting();
    }

    public String getBindsFrom() {
        return bindsFrom;
    }

    public void setBindsFrom(String typed) {
        bindsFrom = typed;
    }

    public String getMainPoints() {
        return mainPoints;
    }

    public void setMainPoints(String typed) {
        mainPoints = typed;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String typed) {
        body = typed;
    }
}
