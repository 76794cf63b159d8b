package io.genkan.signin;

import io.genkan.credential.SignInProgress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/** Tells the methods' screens what they are part of: a sign-in, or a change by a member inside. */
@ApplicationScoped
public class CurrentProgress {

    @Inject private SignIn signIn;
    @Inject private Reauthentication reauthentication;
    @Inject private HttpServletRequest request;

    @Produces
    @RequestScoped
    SignInProgress current() {
        return GenkanAuthenticationMechanism.remembered(request).isPresent()
                ? reauthentication
                : signIn;
    }
}
