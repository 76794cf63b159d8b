package io.genkan.alarm;

import io.genkan.member.Members;
import io.genkan.platform.Screen;
import io.genkan.society.CurrentSociety;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Optional;

/**
 * The page of a notice's link (/freeze): 利用を止めますか？ Looking at it changes nothing, so a mail scanner
 * stops nobody; a press does.
 */
@Named
@RequestScoped
public class FreezePage {

    @Inject private Freezing freezing;
    @Inject private Members members;
    @Inject private CurrentSociety society;
    @Inject private Screen screen;
    @Inject private Clock clock;
    @Inject private HttpServletRequest request;
    private State state;

    /** What this page can say. */
    public enum State {
        OPEN,
        DONE,
        EXPIRED,
        UNKNOWN
    }

    public State state() {
        if (state == null) {
            state = link().map(this::stateOf).orElse(State.UNKNOWN);
        }
        return state;
    }

    private Optional<FreezeLink> link() {
        return freezing.byToken(token()).filter(this::ofThisSociety);
    }

    private boolean ofThisSociety(FreezeLink link) {
        return members.of(link.member()).societyId() == society.get().id();
    }

    private State stateOf(FreezeLink link) {
        if (members.of(link.member()).frozen()) {
            return State.DONE;
        }
        if (link.spent()) {
            return State.UNKNOWN;
        }
        return link.expired(clock.instant()) ? State.EXPIRED : State.OPEN;
    }

    /** 利用を止める; the page then says how it ended. */
    public void freeze() {
        link().ifPresent(ours -> freezing.freeze(token()));
        screen.go("/freeze?t=" + token());
    }

    /** The link's secret; rides in a hidden field of the press. */
    public String token() {
        return Optional.ofNullable(request.getParameter("t"))
                .filter(t -> t.matches("[A-Za-z0-9_-]{43}"))
                .orElse("");
    }
}
