package io.genkan.signin;

import io.genkan.credential.AuthenticationMethod;
import io.genkan.credential.Credentials;
import io.genkan.credential.MethodId;
import io.genkan.credential.Methods;
import io.genkan.credential.SignInProgress;
import io.genkan.credential.StoredCredential;
import io.genkan.platform.Screen;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * A page that asks for one of some methods; the member's usual one first, the others one press
 * away. Each method brings its own fragment.
 */
public abstract class Asking {

    @Inject private Methods methods;
    @Inject private Credentials credentials;
    @Inject private SignInProgress progress;
    @Inject private Screen screen;
    @Inject private HttpServletRequest request;
    private List<AuthenticationMethod> asked;

    /** What is asked for, if anything. */
    protected abstract NextStep nextStep();

    /** Where this page shows another method: everything but the method's id. */
    protected abstract String address();

    /** Text key of the browser's title when nothing is asked any more. */
    protected abstract String idleTitle();

    /**
     * Before the page is shown: nothing to ask means the member is wanted elsewhere; else the
     * method is told (a code is sent).
     */
    public void enter() {
        if (asked().isEmpty()) {
            screen.go(progress.next());
        } else {
            method().challenge(progress.subject());
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

    /** Where {@code method} is shown instead. */
    public String address(AuthenticationMethod method) {
        return address() + "method=" + method.id();
    }

    public String title() {
        return asked().isEmpty() ? idleTitle() : method().id() + ".title";
    }

    /** All methods, for the includes of the view; which one is shown decides {@link #shows}. */
    public List<AuthenticationMethod> all() {
        return methods.all();
    }

    public boolean shows(AuthenticationMethod method) {
        return !asked().isEmpty() && method().id().equals(method.id());
    }

    private List<AuthenticationMethod> asked() {
        if (asked == null) {
            asked =
                    nextStep() instanceof NextStep.AskFor ask
                            ? UsualMethodPolicy.order(
                                            ask.oneOf().stream().map(this::usage).toList())
                                    .stream()
                                    .map(Usage::method)
                                    .map(methods::of)
                                    .toList()
                            : List.of();
        }
        return asked;
    }

    private Usage usage(MethodId method) {
        var own =
                credentials.activeOf(progress.subject().member()).stream()
                        .filter(credential -> credential.method().equals(method))
                        .toList();
        return new Usage(
                method,
                methods.of(method).strength().rank(),
                own.stream()
                        .flatMap(credential -> credential.lastUsedAt().stream())
                        .max(Comparator.naturalOrder()),
                own.stream()
                        .map(StoredCredential::boundAt)
                        .max(Comparator.naturalOrder())
                        .orElse(Instant.MIN));
    }
}
