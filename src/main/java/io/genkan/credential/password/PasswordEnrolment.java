package io.genkan.credential.password;

import io.genkan.credential.SignInProgress;
import io.genkan.member.Members;
import io.genkan.platform.Screen;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The page on which a member chooses the password (S-27). */
@Named
@RequestScoped
public class PasswordEnrolment {

    @Inject private Passwords passwords;
    @Inject private NewPassword wanted;
    @Inject private Members members;
    @Inject private SignInProgress signIn;
    @Inject private Screen screen;
    @Inject private Event<PasswordChosen> chosen;

    /** Sets the password and goes on, or says beside the field what is wrong with it. */
    public void save() {
        var member = members.of(signIn.subject().member());
        if (wanted.acceptable(member)) {
            if (passwords.choose(member.id(), wanted.getPassword())) {
                chosen.fire(new PasswordChosen(member.id()));
                signIn.passwordSet();
            }
            screen.go(signIn.next());
        }
    }
}
