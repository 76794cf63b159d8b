package io.genkan.account;

import io.genkan.credential.AuthenticationMethod;
import io.genkan.credential.Credentials;
import io.genkan.credential.Methods;
import io.genkan.credential.SignInProgress;
import io.genkan.credential.Use;
import io.genkan.platform.Screen;
import io.genkan.signin.CurrentMember;
import io.genkan.signin.Reauthenticated;
import io.genkan.society.CurrentSociety;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Reception;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/**
 * 認証方法を追加: which one, and then the method's own screens. A member is offered what the society
 * allows; a mailbox only once, since there is one address.
 */
@Named
@RequestScoped
public class AddPage {

    static final String PATH = "/account/change/add";

    /** Every app is one more right answer to a guess. */
    private static final int MOST = 10;

    @Inject private CurrentMember current;
    @Inject private Credentials credentials;
    @Inject private Methods methods;
    @Inject private CurrentSociety society;
    @Inject private SignInProgress progress;
    @Inject private Screen screen;
    @Inject private HttpServletRequest request;
    private List<AuthenticationMethod> choices;

    /** Readies the method that is set up, such as by sending a code. */
    public void enter() {
        if (method() != null) {
            method().challenge(progress.subject());
        } else if (request.getParameter("method") != null) {
            screen.go(PATH);
        }
    }

    /** The one that is being set up; null while the member still chooses. */
    public AuthenticationMethod method() {
        return choices().stream()
                .filter(choice -> choice.id().value().equals(request.getParameter("method")))
                .findFirst()
                .orElse(null);
    }

    public List<AuthenticationMethod> choices() {
        if (choices == null) {
            choices =
                    methods.offered(current.get().role(), society.get()).stream()
                            .filter(this::possible)
                            .toList();
        }
        return choices;
    }

    /** The method's first response is all there is to do for some (S-102). */
    void passed(@Observes(notifyObserver = Reception.IF_EXISTS) Reauthenticated proof) {
        if (method() != null && method().id().equals(proof.method())) {
            method().passedWhileChosen(proof.who());
        }
    }

    private boolean possible(AuthenticationMethod method) {
        int most = method.uses().contains(Use.ADDRESS_PROOF) ? 1 : MOST;
        return credentials.activeOf(current.get().id()).stream()
                        .filter(known -> known.method().equals(method.id()))
                        .count()
                < most;
    }
}
