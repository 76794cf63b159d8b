package io.genkan.signin;

import io.genkan.credential.SignInProgress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/**
 * Tells the methods' screens what they are part of: a sign-in, a change by a member inside, or
 * whatever the page is about.
 */
@ApplicationScoped
public class CurrentProgress {

    @Inject private SignIn signIn;
    @Inject private Reauthentication reauthentication;
    @Inject @Any private Instance<OtherProgress> others;
    @Inject private HttpServletRequest request;

    @Produces
    @RequestScoped
    SignInProgress current() {
        return others.stream()
                .filter(other -> other.answers(request))
                .map(SignInProgress.class::cast)
                .findFirst()
                .orElseGet(this::ofTheDoor);
    }

    private SignInProgress ofTheDoor() {
        return GenkanAuthenticationMechanism.remembered(request).isPresent()
                ? reauthentication
                : signIn;
    }
}
