package io.genkan.credential.totp;

import io.genkan.credential.AttemptGate;
import io.genkan.credential.AttemptSubject;
import io.genkan.credential.CodeScreen;
import io.genkan.credential.Refusal;
import io.genkan.credential.SignInProgress;
import io.genkan.credential.TypedCode;
import io.genkan.credential.VerifiedMethod;
import io.genkan.platform.Screen;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.Optional;

/** Asks for the app's code at sign-in. */
@Named
@RequestScoped
public class TotpChallenge {

    @Inject private TotpCodes codes;
    @Inject private AttemptGate gate;
    @Inject private SignInProgress signIn;
    @Inject private CodeScreen codeScreen;
    @Inject private Screen screen;
    private String code;

    public void verify() {
        codeScreen.read("totpCode", code).ifPresent(this::verify);
    }

    private void verify(TypedCode typed) {
        var member = signIn.subject().member();
        gate.attempt(
                        AttemptSubject.of(member),
                        TotpMethod.ID,
                        () -> codes.accept(member, typed.digits()))
                .map(this::goOn, refusal -> refuse(refusal, typed));
    }

    private Void goOn(VerifiedMethod verified) {
        screen.go(signIn.add(verified));
        return null;
    }

    private Void refuse(Refusal refusal, TypedCode typed) {
        var member = signIn.subject().member();
        boolean spent = codes.spent(member, typed.digits());
        var off =
                spent || refusal.reason() != Refusal.Reason.WRONG
                        ? Optional.<Duration>empty()
                        : codes.clockErrorAtSignIn(member, typed.digits());
        if (off.isPresent()) {
            screen.error("totpCode", "totp.clock", Math.max(1, off.get().toMinutes()));
        } else {
            codeScreen.refuse("totpCode", refusal, spent ? "totp.spent" : "totp.wrong");
        }
        return null;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String typed) {
        code = typed;
    }
}
