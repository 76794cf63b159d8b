package io.genkan.onboarding;

import io.genkan.credential.AuthenticationMethod;
import io.genkan.credential.Credentials;
import io.genkan.credential.Methods;
import io.genkan.credential.Use;
import io.genkan.platform.Screen;
import io.genkan.platform.Texts;
import io.genkan.signin.SignIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/**
 * Which step of the wizard is shown. Each step's own bean does its work; this one only reads where
 * the member stands.
 */
@Named
@RequestScoped
public class OnboardingPage {

    static final String PATH = "/onboarding";

    @Inject private Standing standing;
    @Inject private Onboarding onboarding;
    @Inject private OnboardingSetup setup;
    @Inject private Trust trust;
    @Inject private StepLine stepLine;
    @Inject private SignIn signIn;
    @Inject private Methods methods;
    @Inject private Credentials credentials;
    @Inject private Screen screen;
    @Inject private Texts texts;
    @Inject private HttpServletRequest request;

    /**
     * Before the page is shown: leads away whoever does not belong here now, and readies what the
     * step needs.
     */
    public void enter() {
        OnboardingFlow.begin(FacesContext.getCurrentInstance());
        if (!setup.belongsTo(signIn.ticket())) {
            OnboardingFlow.anew(FacesContext.getCurrentInstance());
            setup.belongsTo(signIn.ticket());
        }
        if (!PATH.equals(signIn.next())) {
            screen.go(signIn.next());
            return;
        }
        if (trust.confirmedHere()) {
            trust.begin(screen.response());
        }
        if (anotherWanted() && changeable()) {
            chooseAnother();
            return;
        }
        switch (standing.shown()) {
            case PROOF -> askForProof();
            case FINISHED -> finish();
            case ENROLMENT -> standing.chosen().challenge(signIn.subject());
            default -> {}
        }
    }

    /** The page for the phone offers it by a link; looking at it changes no fact. */
    private boolean anotherWanted() {
        return standing.shown() == Shown.ENROLMENT && request.getParameter("another") != null;
    }

    private void askForProof() {
        signIn.demand(methods.ids(Use.ADDRESS_PROOF));
        screen.go(signIn.next());
    }

    private void finish() {
        onboarding.finish(signIn.subject().member());
        OnboardingFlow.end(FacesContext.getCurrentInstance());
        screen.go(signIn.next());
    }

    /** Id of the wizard's tab. */
    public String getTab() {
        return standing.shown().tab();
    }

    /** 1 … 7, as the step line counts. */
    public int number() {
        return standing.shown().number();
    }

    public String titleKey() {
        return standing.shown() == Shown.ENROLMENT
                ? standing.chosen().id() + ".setup"
                : standing.shown().word() + ".title";
    }

    public String minutes() {
        return stepLine.minutes(number(), signIn.subject().member());
    }

    /** お手元に: what this step needs at hand; empty when it is nothing. */
    public String hand() {
        String key =
                standing.shown() == Shown.ENROLMENT
                        ? standing.chosen().id() + ".hand"
                        : standing.shown().word() + ".hand";
        return texts.get(key).equals(key) ? "" : texts.get(key);
    }

    /** 残りは「生体認証の設定」だけです。 */
    public String left() {
        return texts.format("done.left", texts.get(standing.chosen().id() + ".setup"));
    }

    /** Whether this method's fragment is the one to show. */
    public boolean enrols(AuthenticationMethod method) {
        return standing.shown() == Shown.ENROLMENT && standing.chosen().id().equals(method.id());
    }

    /** Every method there is, for the includes of the view. */
    public List<AuthenticationMethod> methods() {
        return methods.with(Use.SELF_ENROLLED);
    }

    /** Whether another method may be chosen instead: as long as this one is not active. */
    public boolean changeable() {
        return standing.shown() == Shown.ENROLMENT
                && credentials
                        .activeOf(signIn.subject().member(), standing.chosen().id())
                        .isEmpty();
    }

    /** 続けて認証方法を設定する. */
    public void goOn() {
        setup.goOn();
        screen.go(PATH);
    }

    /** ログアウト of the manual (S-31, S-32): the next sign-in goes on at the same place. */
    public void signOut() {
        FacesContext.getCurrentInstance().getExternalContext().invalidateSession();
        screen.go("/sign-in?notice=continues");
    }

    /** 別の認証方法を選ぶ. */
    public void chooseAnother() {
        setup.chooseAnother(true);
        screen.go(PATH);
    }
}
