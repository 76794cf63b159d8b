package io.genkan.credential.passkey;

import io.genkan.credential.AttemptGate;
import io.genkan.credential.AttemptSubject;
import io.genkan.credential.Refusal;
import io.genkan.credential.SignInProgress;
import io.genkan.credential.VerifiedMethod;
import io.genkan.platform.RequestSource;
import io.genkan.platform.Screen;
import io.genkan.platform.Texts;
import io.genkan.society.CurrentSociety;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/**
 * Adds a passkey, then asks what to call it: two screens of one step, told apart by what is stored.
 */
@Named
@RequestScoped
public class PasskeyEnrolment {

    private static final int LONGEST_NAME = 40;

    @Inject private Passkeys passkeys;
    @Inject private AttemptGate gate;
    @Inject private SignInProgress signIn;
    @Inject private CurrentSociety society;
    @Inject private RequestSource source;
    @Inject private Texts texts;
    @Inject private Screen screen;
    private boolean naming;
    private Passkeys.Outcome outcome;
    private String options;
    private String response;
    private String error;
    private String name;

    @PostConstruct
    void look() {
        naming =
                signIn.hasVerified(PasskeyMethod.ID) && passkeys.unnamed(signIn.subject().member());
        name = suggestedName();
    }

    /** Whether a passkey was registered in this sign-in and waits for its name. */
    public boolean naming() {
        return naming;
    }

    /** What passkey.js hands to the browser; one ceremony for each time the page is shown. */
    public String options() {
        if (options == null) {
            options = passkeys.creationOptions(signIn.subject(), society.get().serviceName());
        }
        return options;
    }

    /** Where a PC without face or fingerprint leads: the phone has them. */
    public String elsewhere() {
        return signIn.elsewhere();
    }

    public void register() {
        if ("InvalidStateError".equals(error)) {
            // The device says that it holds a passkey of this member, and the member pressed 「次へ」.
            screen.go(signIn.next());
        } else if (response == null) {
            screen.error(RefusalText.FIELD, "passkey.noscript");
        } else {
            registerResponse();
        }
    }

    public void saveName() {
        String chosen = withoutControls(name);
        if (chosen.length() > LONGEST_NAME) {
            screen.error("passkeyName", "passkey.name.long", LONGEST_NAME);
            return;
        }
        passkeys.name(signIn.subject().member(), chosen.isEmpty() ? suggestedName() : chosen);
        screen.go(signIn.next());
    }

    public String getResponse() {
        return response;
    }

    public void setResponse(String response) {
        this.response = response;
    }

    /** Name of the DOMException that the browser answered with instead of a passkey. */
    public String getError() {
        return error;
    }

    public void setError(String error) {
        this.error = error;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    private void registerResponse() {
        var who = signIn.subject();
        gate.attempt(
                        AttemptSubject.of(who.member()),
                        PasskeyMethod.ID,
                        () -> {
                            outcome = passkeys.register(who, response);
                            return outcome == Passkeys.Outcome.REGISTERED;
                        })
                .map(this::pass, this::refuse)
                .ifPresent(screen::go);
    }

    /**
     * Creating a passkey takes what using it takes, so the sign-in counts it now; the name can
     * wait.
     */
    private Optional<String> pass(VerifiedMethod verified) {
        signIn.add(verified);
        return Optional.of(signIn.here(""));
    }

    private Optional<String> refuse(Refusal refusal) {
        if (outcome == Passkeys.Outcome.TAKEN) {
            screen.error(RefusalText.FIELD, "passkey.error.invalidState");
        } else {
            RefusalText.show(screen, refusal);
        }
        return Optional.empty();
    }

    private String suggestedName() {
        var device = source.device();
        return texts.format("passkey.name.suggested", device.system(), device.browser());
    }

    private static String withoutControls(String typed) {
        return typed == null ? "" : typed.replaceAll("[\\p{Cc}\\p{Cf}]", "").strip();
    }
}
