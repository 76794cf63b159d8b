package io.genkan.credential.password;

import io.genkan.credential.Refusal;
import io.genkan.credential.SignInProgress;
import io.genkan.member.Members;
import io.genkan.platform.Screen;
import io.genkan.society.CurrentSociety;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Asks a member who is known already for their password. */
@Named
@RequestScoped
public class PasswordChallenge {

    private static final String FIELD = "knownPassword";
    private static final int LONGEST = 512;

    @Inject private PasswordMethod method;
    @Inject private SignInProgress signIn;
    @Inject private Members members;
    @Inject private CurrentSociety society;
    @Inject private Screen screen;
    private String password;

    public void verify() {
        if (password == null) {
            screen.error(FIELD, "sign-in.password.empty");
        } else if (password.length() > LONGEST) {
            screen.error(FIELD, "password.challenge.wrong");
        } else {
            method.verify(society.get(), members.of(signIn.subject().member()).userId(), password)
                    .map(verified -> go(signIn.add(verified)), this::refuse);
        }
    }

    private Void go(String next) {
        screen.go(next);
        return null;
    }

    private Void refuse(Refusal refusal) {
        switch (refusal.reason()) {
            case WAIT -> screen.error(FIELD, "attempt.wait", refusal.pause().toSeconds() + 1);
            case DISABLED ->
                    screen.error(
                            FIELD,
                            "attempt.disabled",
                            society.get().societyName(),
                            society.get().telephone());
            default -> screen.error(FIELD, "password.challenge.wrong");
        }
        return null;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String typed) {
        password = typed;
    }
}
