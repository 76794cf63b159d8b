package io.genkan.credential.password;

import io.genkan.credential.SignInProgress;
import io.genkan.member.Members;
import io.genkan.platform.Screen;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The page on which a member chooses the password (S-27). */
@Named
@RequestScoped
public class PasswordEnrolment {

    @Inject private Passwords passwords;
    @Inject private NewPassword rules;
    @Inject private Members members;
    @Inject private SignInProgress signIn;
    @Inject private Screen screen;

    private String password;
    private String repeated;

    /** Sets the password and goes on, or says beside the field what is wrong with it. */
    public void save() {
        var member = members.of(signIn.subject().member());
        if (rules.acceptable(member, password, repeated)) {
            if (passwords.choose(member.id(), password)) {
                signIn.passwordSet();
            }
            screen.go(signIn.next());
        }
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String typed) {
        password = typed;
    }

    public String getRepeated() {
        return repeated;
    }

    public void setRepeated(String typed) {
        repeated = typed;
    }
}
