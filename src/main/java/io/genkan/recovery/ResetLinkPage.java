package io.genkan.recovery;

import io.genkan.member.Member;
import io.genkan.member.Members;
import io.genkan.platform.Screen;
import io.genkan.society.CurrentSociety;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * The mailed link's page (/recover/link), in whatever browser it is opened. Looking at it changes
 * nothing; a press goes on, in this browser and once.
 */
@Named
@RequestScoped
public class ResetLinkPage {

    @Inject private ResetLinks links;
    @Inject private Reset reset;
    @Inject private Members members;
    @Inject private CurrentSociety society;
    @Inject private Screen screen;
    @Inject private HttpServletRequest request;
    private State state;

    /** What this page can say. */
    public enum State {
        OPEN,
        /** The mailbox is all there is: the society has to help. */
        TELEPHONE,
        EXPIRED,
        UNKNOWN
    }

    public State state() {
        if (state == null) {
            state = judge();
        }
        return state;
    }

    private State judge() {
        var member = member();
        if (member.isEmpty() && reset.underWay()) {
            return State.OPEN; // pressed twice, or opened again: it simply goes on
        }
        if (member.isEmpty()) {
            return ours(links.expired(token())).isPresent() ? State.EXPIRED : State.UNKNOWN;
        }
        return reset.firstStep(member.get()) instanceof ResetStep.AskFor
                ? State.OPEN
                : State.TELEPHONE;
    }

    /** 続ける. */
    public void goOn() {
        if (state() == State.OPEN) {
            member().flatMap(own -> links.use(token())).ifPresent(reset::begin);
        }
        screen.go(reset.underWay() ? reset.next() : "/recover/link?t=" + token());
    }

    /** The link's secret; rides in a hidden field of the press. */
    public String token() {
        return Optional.ofNullable(request.getParameter("t"))
                .filter(t -> t.matches("[A-Za-z0-9_-]{43}"))
                .orElse("");
    }

    private Optional<Member> member() {
        return ours(links.open(token()));
    }

    private Optional<Member> ours(Optional<ResetLink> found) {
        return found.map(link -> members.of(link.member()))
                .filter(member -> member.societyId() == society.get().id());
    }
}
