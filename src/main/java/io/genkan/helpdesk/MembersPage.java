package io.genkan.helpdesk;

import io.genkan.member.Member;
import io.genkan.member.Members;
import io.genkan.onboarding.OnboardingStep;
import io.genkan.platform.Texts;
import io.genkan.platform.Written;
import io.genkan.recovery.DeskRequests;
import io.genkan.staff.CurrentStaff;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 加入者 (/staff/members): who waits for the desk, the search, and the list. */
@Named
@RequestScoped
public class MembersPage {

    static final String PATH = "/staff/members";
    private static final int WAITING = 10;

    @Inject private MemberSearch search;
    @Inject private ManySteps steps;
    @Inject private DeskRequests requests;
    @Inject private SecondPerson second;
    @Inject private Insured insured;
    @Inject private Members members;
    @Inject private CurrentStaff staff;
    @Inject private Written written;
    @Inject private Texts texts;
    @Inject private HttpServletRequest request;
    private ListQuery query;
    private FoundMembers found;

    /** Something that waits for the desk: what it is, whose, since when. */
    public record Waiting(String what, String name, String since, String address) {}

    /** A column that can be sorted by. */
    public record Column(String title, String address, String sorted) {}

    /** A state that the list can be narrowed to. */
    public record Choice(String value, String label, boolean chosen) {}

    /** A member in the list, in words. */
    public record Line(
            String address,
            String name,
            String kana,
            String userId,
            String card,
            String office,
            String state) {}

    public ListQuery query() {
        if (query == null) {
            query = ListQuery.from(request::getParameter);
        }
        return query;
    }

    public String typed() {
        return query().text();
    }

    public String office() {
        return query().office();
    }

    public List<Choice> states() {
        return Arrays.stream(ListedState.values())
                .map(
                        it ->
                                new Choice(
                                        ListQuery.name(it),
                                        texts.get(it.textKey()),
                                        it == query().state()))
                .toList();
    }

    /** How the list is sorted, for the form to keep. */
    public String sort() {
        return ListQuery.name(query().by());
    }

    public boolean backwards() {
        return query().backwards();
    }

    public List<Column> columns() {
        return Stream.of(ListedBy.NAME, ListedBy.KANA, ListedBy.ID, ListedBy.OFFICE)
                .map(this::column)
                .toList();
    }

    private Column column(ListedBy by) {
        boolean now = by == query().by();
        String sorted = query().backwards() ? "descending" : "ascending";
        return new Column(
                texts.get(by.textKey()), address(query().sortedBy(by)), now ? sorted : null);
    }

    public List<Line> lines() {
        var rows = found().rows();
        var open = rows.stream().filter(row -> !row.finished()).map(ListedMember::id).toList();
        Map<Long, OnboardingStep> step = steps.of(staff.society().id(), open);
        return rows.stream().map(row -> line(row, step.get(row.id()))).toList();
    }

    private Line line(ListedMember row, OnboardingStep step) {
        return new Line(
                card(row.publicId()),
                row.name(),
                row.kana(),
                row.userId(),
                Stream.of(row.symbol(), row.number())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining("-")),
                row.office(),
                state(row, step));
    }

    private String state(ListedMember row, OnboardingStep step) {
        if (row.frozen()) {
            return texts.get("members.is-frozen");
        }
        if (row.suspended()) {
            return texts.get("members.is-suspended");
        }
        if (row.finished()) {
            return texts.get("members.is-finished");
        }
        return step == null
                ? texts.get("members.is-new")
                : texts.format("members.is-at", step.number(), Treads.name(texts, step.number()));
    }

    /** How many there are, as exactly as they were counted. */
    public String count() {
        if (found().count() == 0) {
            return texts.get("members.none");
        }
        return texts.format(
                found().more() ? "members.count.more" : "members.count",
                found().more() ? MemberSearch.COUNTED : found().count());
    }

    public boolean cut() {
        return found().cut();
    }

    public String previous() {
        return query().page() > 1 ? address(query().turnedTo(query().page() - 1)) : null;
    }

    public String next() {
        return query().page() < pages() ? address(query().turnedTo(query().page() + 1)) : null;
    }

    public String pageText() {
        return texts.format("members.page", query().page(), Math.max(1, pages()));
    }

    private int pages() {
        int count = Math.min(found().count(), MemberSearch.COUNTED);
        return (count + ListQuery.PER_PAGE - 1) / ListQuery.PER_PAGE;
    }

    /** What came in and what waits for a second person; the oldest first of each kind. */
    public List<Waiting> waiting() {
        var society = staff.society();
        return Stream.of(
                        requests.ofSociety(society.id(), WAITING).stream()
                                .map(
                                        it ->
                                                waiting(
                                                        texts.format(
                                                                "members.request", it.number()),
                                                        members.of(it.member()),
                                                        it.madeAt())),
                        second.ofSociety(society.id(), WAITING).stream()
                                .map(
                                        it ->
                                                waiting(
                                                        texts.format(
                                                                "members.second",
                                                                texts.get(
                                                                        it.wish()
                                                                                .remedy()
                                                                                .textKey())),
                                                        members.of(it.wish().member()),
                                                        it.askedAt())),
                        insured.frozen(society, WAITING).stream()
                                .map(
                                        it ->
                                                waiting(
                                                        texts.get("members.is-frozen"),
                                                        it,
                                                        it.frozenAt().orElseThrow())))
                .flatMap(all -> all)
                .toList();
    }

    private Waiting waiting(String what, Member member, Instant since) {
        return new Waiting(
                what,
                member.name().orElse(member.userId()),
                written.recent(since),
                CardPage.address(member.publicId()));
    }

    private FoundMembers found() {
        if (found == null) {
            found = search.find(staff.society().id(), query());
        }
        return found;
    }

    private String card(String publicId) {
        String parameters = query().parameters();
        return CardPage.address(publicId) + (parameters.isEmpty() ? "" : "&" + parameters);
    }

    static String address(ListQuery query) {
        String parameters = query.parameters();
        return PATH + (parameters.isEmpty() ? "" : "?" + parameters);
    }
}
