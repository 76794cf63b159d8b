package io.genkan.credential.password;

import io.genkan.member.Member;
import io.genkan.platform.Screen;
import io.genkan.society.CurrentSociety;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What was typed as a new password, twice; says beside the field what is wrong with it. */
@Named
@RequestScoped
public class NewPassword {

    private static final String FIELD = "newPassword";

    @Inject private PasswordStrength strength;
    @Inject private InitialPasswords initial;
    @Inject private CurrentSociety society;
    @Inject private Screen screen;
    private String password;
    private String repeated;

    boolean acceptable(Member member) {
        if (password == null) {
            return refuse(FIELD, "password.empty");
        }
        var facts = KnownFacts.of(member, society.get());
        switch (PasswordPolicy.judge(password, facts)) {
            case TOO_SHORT:
                return refuse(FIELD, "password.short", PasswordPolicy.length(password));
            case TOO_LONG:
                return refuse(FIELD, "password.long");
            case OWN_FACTS:
                return refuse(FIELD, "password.facts");
            default:
        }
        if (initial.matches(member, society.get(), password)) {
            return refuse(FIELD, "password.initial");
        }
        if (strength.wellKnown(password, facts)) {
            return refuse(FIELD, "password.known");
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
