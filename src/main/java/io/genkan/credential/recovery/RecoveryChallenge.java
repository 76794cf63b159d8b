package io.genkan.credential.recovery;

import io.genkan.credential.AttemptGate;
import io.genkan.credential.AttemptSubject;
import io.genkan.credential.CodeScreen;
import io.genkan.credential.Refusal;
import io.genkan.credential.SignInProgress;
import io.genkan.credential.VerifiedMethod;
import io.genkan.platform.Screen;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Asks for a code of the sheet. */
@Named
@RequestScoped
public class RecoveryChallenge {

    private static final String FIELD = "recoveryCode";

    @Inject private RecoveryCodes codes;
    @Inject private AttemptGate gate;
    @Inject private SignInProgress signIn;
    @Inject private CodeScreen codeScreen;
    @Inject private Screen screen;
    private String code;

    public void verify() {
        String meant = RecoveryCode.read(code);
        if (meant.isEmpty()) {
            screen.error(FIELD, "recovery.empty");
        } else if (meant.length() != RecoveryCode.LENGTH) {
            screen.error(FIELD, "recovery.length", meant.length());
        } else {
            verify(meant);
        }
    }

    private void verify(String meant) {
        var member = signIn.subject().member();
        gate.attempt(
                        AttemptSubject.of(member),
                        RecoveryMethod.ID,
                        () -> codes.accept(member, meant))
                .map(this::goOn, this::refuse);
    }

    private Void goOn(VerifiedMethod verified) {
        screen.go(signIn.add(verified));
        return null;
    }

    private Void refuse(Refusal refusal) {
        codeScreen.refuse(FIELD, refusal, "recovery.wrong");
        return null;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String typed) {
        code = typed;
    }
}
