package io.genkan.handover;

import io.genkan.contact.VeiledName;
import io.genkan.credential.VerifiedMethod;
import io.genkan.member.Members;
import io.genkan.onboarding.Trust;
import io.genkan.platform.Screen;
import io.genkan.signin.SignIn;
import io.genkan.society.CurrentSociety;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * 番号をお確かめください: the phone's side. Looking at it changes nothing; it says whose first login it is, so
 * that nobody carries on a stranger's.
 */
@Named
@RequestScoped
public class ArrivalPage {

    @Inject private Handovers handovers;
    @Inject private Members members;
    @Inject private SignIn signIn;
    @Inject private Trust trust;
    @Inject private CurrentSociety society;
    @Inject private Screen screen;
    @Inject private HttpServletRequest request;
    private Handover read;

    public HandoverState state() {
        return read().map(handovers::state).orElse(HandoverState.UNKNOWN);
    }

    public String number() {
        return read().orElseThrow().number();
    }

    /** The PC, in words. */
    public String madeOn() {
        return read().orElseThrow().madeOn();
    }

    public String name() {
        return members.of(read().orElseThrow().member()).name().map(VeiledName::of).orElse("");
    }

    /** 同じです. */
    public void same() {
        read().ifPresentOrElse(
                        handover ->
                                handovers
                                        .goOn(handover)
                                        .map(verified -> carryOn(handover, verified), no -> stay()),
                        this::stay);
    }

    private Void carryOn(Handover handover, VerifiedMethod verified) {
        var member = members.of(handover.member());
        String next = signIn.carryOn(member, verified, handover.asked());
        if (handover.trusted()) {
            trust.begin(screen.response());
        }
        screen.go(next);
        return null;
    }

    /** ちがいます. */
    public void different() {
        read().ifPresent(handovers::stop);
        stay();
    }

    private Void stay() {
        screen.go("/phone/continue?t=" + token());
        return null;
    }

    /** The code's secret; rides in a hidden field of the press. */
    public String token() {
        return Optional.ofNullable(request.getParameter("t"))
                .filter(t -> t.matches("[A-Za-z0-9_-]{43}"))
                .orElse("");
    }

    private Optional<Handover> read() {
        if (read == null) {
            read =
                    handovers
                            .find(token())
                            .filter(
                                    found ->
                                            members.of(found.member()).societyId()
                                                    == society.get().id())
                            .orElse(null);
        }
        return Optional.ofNullable(read);
    }
}
