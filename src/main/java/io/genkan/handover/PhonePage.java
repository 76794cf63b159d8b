package io.genkan.handover;

import io.genkan.onboarding.StepLine;
import io.genkan.onboarding.Trust;
import io.genkan.platform.QrCode;
import io.genkan.platform.RequestSource;
import io.genkan.platform.Screen;
import io.genkan.signin.SignIn;
import io.genkan.society.CurrentSociety;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** スマートフォンで続けましょう: the PC's side, with the two-dimensional code and the number. */
@Named
@RequestScoped
public class PhonePage {

    private static final String PATH = "/phone";

    @Inject private Handovers handovers;
    @Inject private SignIn signIn;
    @Inject private Trust trust;
    @Inject private StepLine stepLine;
    @Inject private RequestSource source;
    @Inject private CurrentSociety society;
    @Inject private Screen screen;

    /** Before the page is shown: it has a code, whether old or new. */
    public void enter() {
        if (signIn.handover().isEmpty()) {
            make();
        }
    }

    /** 新しい二次元コードを表示. */
    public void again() {
        make();
        screen.go(PATH);
    }

    private void make() {
        signIn.handOver(
                handovers.make(
                        signIn.member(),
                        new Handover.Origin(
                                signIn.subject().signIn(),
                                source.device().toString(),
                                trust.here(),
                                signIn.asked())));
    }

    public HandoverState state() {
        return made().map(handovers::state).orElse(HandoverState.OVER);
    }

    /** Two digits that the phone shows, too. */
    public String number() {
        return made().map(Handover::number).orElse("");
    }

    public String qr() {
        return QrCode.dataUri(
                society.portal() + "/phone/continue?t=" + signIn.handover().orElseThrow());
    }

    /** Where this PC goes on after all. */
    public String next() {
        return signIn.next();
    }

    /** 1 … 7. */
    public int step() {
        return stepLine.number(signIn.subject().member());
    }

    public String minutes() {
        return stepLine.minutes(step(), signIn.subject().member());
    }

    private Optional<Handover> made() {
        return signIn.handover().flatMap(handovers::find);
    }
}
