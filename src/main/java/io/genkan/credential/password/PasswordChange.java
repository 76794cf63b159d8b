package io.genkan.credential.password;

import io.genkan.credential.SignInProgress;
import io.genkan.member.Members;
import io.genkan.platform.Screen;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * A member inside replaces the password; the present one is asked for, however fresh another proof
 * is (ASVS 6.2.3). Every other session ends, this one goes on (ASVS 7.4.3).
 */
@Named
@RequestScoped
public class PasswordChange {

    @Inject private Passwords passwords;
    @Inject private KnownPassword known;
    @Inject private NewPassword wanted;
    @Inject private Members members;
    @Inject private SignInProgress signIn;
    @Inject private Screen screen;

    private String present;

    /** Changes it and goes back, or says beside the field what is wrong. */
    public void save() {
        var member = members.of(signIn.subject().member());
        if (wanted.acceptable(member)
                && known.verify(member.id(), present, "presentPassword").isPresent()) {
            passwords.change(member.id(), wanted.getPassword());
            signIn.passwordSet();
            screen.go(signIn.next());
        }
    }

    public String getPresent() {
        return present;
    }

    public void setPresent(String typed) {
        present = typed;
    }
}
