package io.genkan.signin;

import io.genkan.credential.AuthenticationMethod;
import io.genkan.credential.Methods;
import io.genkan.credential.Use;
import io.genkan.platform.Screen;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;

/**
 * Asks for one of the methods the sign-in still needs; the strongest first, the others one press
 * away.
 */
@Named
@RequestScoped
public class SecondStepPage {

    @Inject private SignIn signIn;
    @Inject private Methods methods;
    @Inject private Screen screen;
    @Inject private HttpServletRequest request;
    private List<AuthenticationMethod> asked;

    /**
     * Before the page is shown: nothing to ask means the sign-in is elsewhere; else the method is
     * told (a code is sent).
     */
    public void enter() {
        if (asked().isEmpty()) {
            screen.go(signIn.next());
        } else {
            method().challenge(signIn.subject());
        }
    }

    /** The method whose fragment is shown. */
    public AuthenticationMethod method() {
        return asked().stream()
                .filter(method -> method.id().value().equals(request.getParameter("method")))
                .findFirst()
                .orElse(asked().get(0));
    }

    /** What else could be used instead. */
    public List<AuthenticationMethod> others() {
        return asked().stream().filter(method -> method != method()).toList();
    }

    public boolean offers(AuthenticationMethod method) {
        return others().contains(method);
    }

    /** Whether it is asked only because this browser is not the one that did the first login. */
    public boolean proof() {
        return !asked().isEmpty()
                && signIn.nextStep() instanceof NextStep.AskFor ask
                && !signIn.member().onboarded()
                && signIn.proofs().equals(ask.oneOf());
    }

    public String title() {
        return asked().isEmpty() ? "sign-in.title" : method().id() + ".title";
    }

    /** All methods, for the includes of the view; which one is shown decides {@link #shows}. */
    public List<AuthenticationMethod> all() {
        return methods.with(Use.SECOND_STEP);
    }

    public boolean shows(AuthenticationMethod method) {
        return !asked().isEmpty() && method().id().equals(method.id());
    }

    private List<AuthenticationMethod> asked() {
        if (asked == null) {
            asked =
                    signIn.nextStep() instanceof NextStep.AskFor ask
                            ? ask.oneOf().stream()
                                    .map(methods::of)
                                    .sorted(
                                            Comparator.comparing(
                                                    method -> -method.strength().rank()))
                                    .toList()
                            : List.of();
        }
        return asked;
    }
}
