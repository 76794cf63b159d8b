package io.genkan.credential.password;

import io.genkan.credential.SignInProgress;
import io.genkan.member.Member;
import io.genkan.member.Members;
import io.genkan.platform.Screen;
import io.genkan.society.CurrentSociety;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The page on which a member chooses the password (S-27). */
@Named
@RequestScoped
public class PasswordEnrolment {

    @Inject private Passwords passwords;
    @Inject private PasswordStrength strength;
    @Inject private InitialPasswords initial;
    @Inject private Members members;
    @Inject private CurrentSociety society;
    @Inject private SignInProgress signIn;
    @Inject private Screen screen;

    private String password;
    private String repeated;

    /** Sets the password and goes on, or says beside the field what is wrong with it. */
    public void save() {
        var member = members.of(signIn.subject().member());
        if (acceptable(member)) {
            if (passwords.choose(member.id(), password)) {
                signIn.passwordSet();
            }
            screen.go(signIn.next());
        }
    }

    private boolean acceptable(Member member) {
        if (password == null) {
            return refuse("newPassword", "password.empty");
        }
        var facts = KnownFacts.of(member, society.get());
        switch (PasswordPolicy.judge(password, facts)) {
            case TOO_SHORT:
                return refuse("newPassword", "password.short", PasswordPolicy.length(password));
            case TOO_LONG:
                return refuse("newPassword", "password.long");
            case OWN_FACTS:
                return refuse("newPassword", "password.facts");
            default:
        }
        if (initial.matches(member, society.get(), password)) {
            return refuse("newPassword", "password.initial");
        }
        if (strength.wellKnown(password, facts)) {
            return refuse("newPassword", "password.known");
        }
        return password.equals(repeated) || refuse("repeatedPassword", "password.different");
    }

    private boolean refuse(String field, String key, Object... values) {
        screen.error(field, key, values);
        return false;
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
