package io.genkan.credential.passkey;

import io.genkan.credential.AttemptGate;
import io.genkan.credential.AttemptSubject;
import io.genkan.credential.Door;
import io.genkan.credential.Refusal;
import io.genkan.credential.VerifiedMethod;
import io.genkan.platform.Screen;
import io.genkan.platform.Secrets;
import io.genkan.society.CurrentSociety;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** パスキーでログイン: at the door, with nothing typed. Showing it makes no session and no row. */
@Named
@RequestScoped
public class PasskeyDoor {

    @Inject private OneTouch oneTouch;
    @Inject private AttemptGate gate;
    @Inject private Door door;
    @Inject private CurrentSociety society;
    @Inject private Screen screen;
    private Verdict verdict = Verdict.REFUSED;
    private String response;
    private String unknown = "";

    /** What passkey.js hands to the browser, on a press and for its list at the user id's field. */
    public String options() {
        return oneTouch.requestOptions();
    }

    /** JSON from the browser; empty when no script ran, which is nobody's guess. */
    public void enter() {
        if (response == null) {
            screen.error(RefusalText.FIELD, "passkey.door.noscript");
            return;
        }
        var claim = oneTouch.read(society.get(), response);
        gate.attempt(subject(claim), PasskeyMethod.ID, () -> accept(claim))
                .map(
                        verified -> Optional.of(enter(claim, verified)),
                        refusal -> refuse(claim, refusal))
                .ifPresent(screen::go);
    }

    /** The passkey that nobody here has: its device may take it off the list (WebAuthn §5.1.10). */
    public String unknown() {
        return unknown;
    }

    public String getResponse() {
        return response;
    }

    public void setResponse(String response) {
        this.response = response;
    }

    private boolean accept(OneTouch.Claim claim) {
        verdict = oneTouch.accept(claim);
        return verdict == Verdict.PROVED;
    }

    private String enter(OneTouch.Claim claim, VerifiedMethod verified) {
        return door.enter(claim.member().orElseThrow(), verified);
    }

    private Optional<String> refuse(OneTouch.Claim claim, Refusal refusal) {
        if (verdict == Verdict.UNKNOWN) {
            unknown =
                    claim.assertion()
                            .map(Assertion::credentialId)
                            .filter(oneTouch::forgotten)
                            .orElse("");
        }
        RefusalText.show(screen, refusal, verdict);
        return Optional.empty();
    }

    /** An unknown passkey is throttled like a member's, and so is what is no passkey at all. */
    private AttemptSubject subject(OneTouch.Claim claim) {
        return claim.member()
                .map(member -> AttemptSubject.of(member.id()))
                .orElseGet(() -> stranger(claim.assertion().map(Assertion::credentialId)));
    }

    private AttemptSubject stranger(Optional<String> credentialId) {
        String key =
                "unknown:"
                        + credentialId.map(Secrets::fingerprint).orElse("unreadable")
                        + " "
                        + society.get().id();
        return new AttemptSubject(key, Optional.empty(), Optional.empty(), true);
    }
}
