package io.genkan.credential.password;

import io.genkan.credential.SignInProgress;
import io.genkan.platform.Screen;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Asks a member who is known already for their password. */
@Named
@RequestScoped
public class PasswordChallenge {

    @Inject private KnownPassword known;
    @Inject private SignInProgress signIn;
    @Inject private Screen screen;
    private String password;

    public void verify() {
        known.verify(signIn.subject().member(), password, "knownPassword")
                .map(signIn::add)
                .ifPresent(screen::go);
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String typed) {
        password = typed;
    }
}
