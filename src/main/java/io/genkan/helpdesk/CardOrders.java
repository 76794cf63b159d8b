package io.genkan.helpdesk;

import io.genkan.helpdesk.SecondPerson.Answer;
import io.genkan.member.Member;
import io.genkan.member.MemberId;
import io.genkan.member.Members;
import io.genkan.platform.Screen;
import io.genkan.platform.Texts;
import io.genkan.platform.Written;
import io.genkan.staff.CurrentStaff;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What waits on a card for a second person, who sees all that a yes will do. */
@Named
@RequestScoped
public class CardOrders {

    @Inject private Insured insured;
    @Inject private SecondPerson second;
    @Inject private Members members;
    @Inject private CurrentStaff staff;
    @Inject private ListBehind list;
    @Inject private Written written;
    @Inject private Texts texts;
    @Inject private Screen screen;
    @Inject private HttpServletRequest request;
    private boolean answered;

    /**
     * A remedy that waits.
     *
     * @param effects what it does to this member, beyond its name
     */
    public record Pending(
            String order,
            String what,
            List<String> effects,
            String who,
            String reason,
            String how,
            boolean mine) {}

    public List<Pending> all() {
        return member().map(Member::id).map(this::waiting).orElse(List.of());
    }

    /** Whether what this request presses was decided meanwhile, by somebody else or by time. */
    boolean stale() {
        boolean gone =
                order() != 0
                        && all().stream()
                                .noneMatch(it -> it.order().equals(Long.toString(order())));
        boolean first = gone && !answered;
        answered |= gone;
        return first;
    }

    public void approve() {
        answer(member -> second.approve(member, order(), staff.id()));
    }

    public void decline() {
        answer(member -> second.decline(member, order(), staff.id()));
    }

    /** A request leads to one place. */
    private void answer(Function<MemberId, Answer> press) {
        if (!answered) {
            answered = true;
            member().ifPresent(it -> tell(it, press.apply(it.id())));
        }
    }

    private void tell(Member member, Answer answer) {
        String said =
                switch (answer) {
                    case DONE -> "&done=done";
                    case DECLINED -> "&done=declined";
                    case NOT_NOW -> "&done=not-now";
                    case OUT_OF_DATE -> "&done=out-of-date";
                };
        screen.go(list.behind(CardPage.address(member.publicId())) + said);
    }

    private List<Pending> waiting(MemberId member) {
        return second.waiting(member).stream().map(this::pending).toList();
    }

    private Pending pending(RemedyOrder order) {
        var wish = order.wish();
        return new Pending(
                Long.toString(order.id()),
                texts.get(wish.remedy().textKey()),
                effects(wish),
                texts.format(
                        "card.ordered-by",
                        members.of(order.askedBy()).name().orElse(""),
                        written.recent(order.askedAt())),
                wish.reason(),
                texts.get(wish.identified().textKey()),
                order.askedBy().equals(staff.id()));
    }

    private List<String> effects(Wish wish) {
        var address = wish.address().map(it -> texts.format("card.order.address", it));
        var password =
                Optional.of(wish)
                        .filter(it -> it.remedy() == Remedy.RESET_METHOD)
                        .map(Wish::withPassword)
                        .map(
                                goes ->
                                        texts.get(
                                                goes
                                                        ? "card.order.password"
                                                        : "card.order.no-password"));
        return Stream.of(address, password).flatMap(Optional::stream).toList();
    }

    private Optional<Member> member() {
        return insured.find(staff.society(), request.getParameter("id"));
    }

    private long order() {
        String order = request.getParameter("order");
        return order != null && order.matches("[0-9]{1,18}") ? Long.parseLong(order) : 0;
    }
}
