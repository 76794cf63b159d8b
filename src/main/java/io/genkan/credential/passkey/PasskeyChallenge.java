package io.genkan.credential.passkey;

import io.genkan.credential.AttemptGate;
import io.genkan.credential.AttemptSubject;
import io.genkan.credential.Refusal;
import io.genkan.credential.SignInProgress;
import io.genkan.credential.SignInSubject;
import io.genkan.platform.Screen;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** Asks for a passkey during a sign-in. */
@Named
@RequestScoped
public class PasskeyChallenge {

    @Inject private Passkeys passkeys;
    @Inject private AttemptGate gate;
    @Inject private SignInProgress signIn;
    @Inject private Screen screen;
    private String options;
    private Verdict verdict = Verdict.REFUSED;
    private String response;

    /** What passkey.js hands to the browser; one ceremony for each time the page is shown. */
    public String options() {
        if (options == null) {
            options = passkeys.requestOptions(signIn.subject());
        }
        return options;
    }

    /** JSON from the browser; empty when no script ran, which is nobody's guess. */
    public void verify() {
        if (response == null) {
            screen.error(RefusalText.FIELD, "passkey.noscript");
            return;
        }
        var who = signIn.subject();
        gate.attempt(AttemptSubject.of(who.member()), PasskeyMethod.ID, () -> accept(who))
                .map(verified -> Optional.of(signIn.add(verified)), this::refuse)
                .ifPresent(screen::go);
    }

    public String getResponse() {
        return response;
    }

    public void setResponse(String response) {
        this.response = response;
    }

    private boolean accept(SignInSubject who) {
        verdict = passkeys.accept(who, response);
        return verdict == Verdict.PROVED;
    }

    private Optional<String> refuse(Refusal refusal) {
        RefusalText.show(screen, refusal, verdict);
        return Optional.empty();
    }
}
