package io.genkan.helpdesk;

import io.genkan.helpdesk.CardState.Row;
import io.genkan.member.Member;
import io.genkan.platform.Screen;
import io.genkan.platform.Texts;
import io.genkan.platform.Written;
import io.genkan.staff.CurrentStaff;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** One member (/staff/member): where they stand, why, what happened, and what can be done. */
@Named
@RequestScoped
public class CardPage {

    private static final String PATH = "/staff/member?id=";

    @Inject private Insured insured;
    @Inject private CaseReader cases;
    @Inject private CardState state;
    @Inject private RecentEvents events;
    @Inject private CardOrders orders;
    @Inject private ListBehind list;
    @Inject private CurrentStaff staff;
    @Inject private Written written;
    @Inject private Texts texts;
    @Inject private Screen screen;
    @Inject private Clock clock;
    @Inject private HttpServletRequest request;
    private Optional<Case> shown;

    /** A sentence of さいきんのできごと. */
    public record Event(String at, String sentence) {}

    /** Something in できること. */
    public record Act(String label, String address, String icon, boolean gentle) {}

    static String address(String publicId) {
        return PATH + publicId;
    }

    /** A member of another society, or none, is not there; nor is an order that is decided. */
    public void enter() {
        if (shown().isEmpty()) {
            screen.notFound();
        } else if (orders.stale()) {
            screen.go(list.behind(address(id())) + "&done=not-now");
        }
    }

    public boolean there() {
        return shown().isPresent();
    }

    /** Rides in a hidden field. */
    public String id() {
        return member().publicId();
    }

    public Member member() {
        return one().member();
    }

    public String card() {
        var facts = member().facts();
        return facts.symbol() == null || facts.number() == null
                ? ""
                : texts.format(
                        facts.branch() == null ? "card.number" : "card.number.branch",
                        facts.symbol(),
                        facts.number(),
                        facts.branch());
    }

    public int step() {
        return one().facts().step();
    }

    public boolean stuck() {
        return !one().facts().finished();
    }

    public String standing() {
        if (one().facts().finished()) {
            return texts.get("card.finished");
        }
        return one().facts().begun()
                ? texts.format("card.stuck", step(), stepTitle())
                : texts.get("card.not-begun");
    }

    private String stepTitle() {
        return texts.get("step." + step());
    }

    public String since() {
        var since = one().since();
        long days = Duration.between(since, clock.instant()).toDays();
        return days == 0
                ? texts.format("card.since", written.recent(since))
                : texts.format("card.since.days", written.recent(since), days);
    }

    public List<String> treads() {
        return Treads.all(texts);
    }

    public String cause() {
        return state.cause(one());
    }

    /** Whether there is anything to mend. */
    public boolean wrong() {
        return CausePolicy.of(one().facts()) != Cause.NOTHING;
    }

    public List<Event> events() {
        return events.of(member().id()).stream()
                .map(
                        it ->
                                new Event(
                                        written.recent(it.at()),
                                        it.times() == 1
                                                ? it.sentence()
                                                : texts.format(
                                                        "card.times", it.sentence(), it.times())))
                .toList();
    }

    public List<Row> rows() {
        return state.rows(one());
    }

    /** What helps most likely; none where nothing helps, or only somebody else may. */
    public Act suggested() {
        return suggestion().map(this::act).orElse(null);
    }

    public List<Act> acts() {
        return RemedyPolicy.possible(one().facts()).stream()
                .filter(this::mine)
                .filter(remedy -> !suggestion().equals(Optional.of(remedy)))
                .map(this::act)
                .toList();
    }

    /** Whether a mail can reach the member; a letter has to, where none can. */
    public boolean told() {
        return member().email().isPresent();
    }

    /** How what was pressed a moment ago ended. */
    public String done() {
        String said = request.getParameter("done");
        return switch (said == null ? "" : said) {
            case "done" -> texts.get("card.done");
            case "waiting" -> texts.get("card.waiting");
            case "not-now" -> texts.get("card.not-now");
            case "out-of-date" -> texts.get("card.out-of-date");
            case "declined" -> texts.get("card.declined");
            default -> null;
        };
    }

    public boolean doneWell() {
        String said = request.getParameter("done");
        return !"not-now".equals(said) && !"out-of-date".equals(said);
    }

    private Optional<Remedy> suggestion() {
        return CausePolicy.of(one().facts())
                .remedy()
                .filter(this::mine)
                .filter(remedy -> RemedyPolicy.possible(remedy, one().facts()));
    }

    private boolean mine(Remedy remedy) {
        return staff.isAdmin() || !remedy.ofAdmin();
    }

    private Act act(Remedy remedy) {
        return new Act(
                texts.get(remedy.textKey()),
                remedy == Remedy.NEW_LETTER
                        ? "/staff/letters?member=" + id() + "&renew=yes"
                        : list.behind(RemedyPage.address(id(), remedy)),
                CardState.icon(remedy),
                remedy != Remedy.SUSPEND);
    }

    private Case one() {
        return shown().orElseThrow(() -> new IllegalStateException("no such member"));
    }

    private Optional<Case> shown() {
        if (shown == null) {
            shown = insured.find(staff.society(), request.getParameter("id")).map(cases::read);
        }
        return shown;
    }
}
