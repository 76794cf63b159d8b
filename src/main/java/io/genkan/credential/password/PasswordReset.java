package io.genkan.credential.password;

import io.genkan.credential.AttemptGate;
import io.genkan.credential.SignInProgress;
import io.genkan.member.Members;
import io.genkan.platform.Screen;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * A member who forgot the password sets another one, on a page behind the proofs of a recovery.
 * Every session ends, and failures with the forgotten one are forgotten, a hundred of them, too.
 */
@Named
@RequestScoped
public class PasswordReset {

    @Inject private Passwords passwords;
    @Inject private NewPassword wanted;
    @Inject private AttemptGate gate;
    @Inject private Members members;
    @Inject private SignInProgress progress;
    @Inject private Screen screen;

    /** Sets it and goes on, or says beside the field what is wrong with it. */
    public void save() {
        var member = members.of(progress.subject().member());
        if (wanted.acceptable(member)) {
            passwords.change(member.id(), wanted.getPassword());
            gate.boundAnew(member.id(), PasswordMethod.ID);
            progress.passwordSet();
            screen.go(progress.next());
        }
    }
}
