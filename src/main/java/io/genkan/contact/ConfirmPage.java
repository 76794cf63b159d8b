package io.genkan.contact;

import io.genkan.credential.SignInProgress;
import io.genkan.member.EmailAddress;
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
 * The mailed link's page (/confirm). Looking at it changes nothing, so a mail scanner confirms
 * nothing; a press does.
 */
@Named
@RequestScoped
public class ConfirmPage {

    @Inject private AddressConfirmations confirmations;
    @Inject private Members members;
    @Inject private CurrentSociety society;
    @Inject private SignInProgress signIn;
    @Inject private Screen screen;
    @Inject private Clock clock;
    @Inject private HttpServletRequest request;
    private AddressConfirmation asked;

    /** What this page can say. */
    public enum State {
        OPEN,
        DONE,
        EXPIRED,
        UNKNOWN
    }

    public State state() {
        return asked().map(this::stateOf).orElse(State.UNKNOWN);
    }

    private State stateOf(AddressConfirmation found) {
        if (found.confirmed()) {
            return State.DONE;
        }
        if (found.replaced() || found.lapsed(members.of(found.member()))) {
            return State.UNKNOWN;
        }
        return found.expired(clock.instant()) ? State.EXPIRED : State.OPEN;
    }

    /** Confirms; the page then says how it ended. */
    public void confirm() {
        asked().ifPresent(ours -> confirmations.confirmByLink(token()));
        screen.go("/confirm?t=" + token());
    }

    public String address() {
        return EmailAddress.masked(asked().orElseThrow().address());
    }

    public String name() {
        return members.of(asked().orElseThrow().member()).name().map(VeiledName::of).orElse("");
    }

    /** Whether the address takes the place of another one; else it is the member's first. */
    public boolean change() {
        return asked().orElseThrow().change();
    }

    /** Where the browser that asked goes on. */
    public String next() {
        return change() ? "/account?address=changed" : "/onboarding";
    }

    /** The device on which it was asked for. */
    public String askedFrom() {
        return asked().orElseThrow().askedFrom();
    }

    /** Whether it was asked for in this very browser; then the page simply goes on. */
    public boolean sameBrowser() {
        return signIn.isFor(asked().orElseThrow().member());
    }

    /** The link's secret; rides in a hidden field of the press. */
    public String token() {
        return Optional.ofNullable(request.getParameter("t"))
                .filter(t -> t.matches("[A-Za-z0-9_-]{43}"))
                .orElse("");
    }

    private Optional<AddressConfirmation> asked() {
        if (asked == null) {
            asked =
                    confirmations
                            .byLink(token())
                            .filter(c -> members.of(c.member()).societyId() == society.get().id())
                            .orElse(null);
        }
        return Optional.ofNullable(asked);
    }
}
