package io.genkan.signin;

import io.genkan.platform.PageParts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;

/**
 * How the container learns who is there: from a completed sign-in handed over by {@link
 * EnterServlet}, or from the one the session remembers. It never sees a password.
 */
@ApplicationScoped
public class GenkanAuthenticationMechanism implements HttpAuthenticationMechanism {

    static final String REMEMBERED = CompletedSignIn.class.getName();
    private static final String REGISTER_SESSION = "jakarta.servlet.http.registerSession";

    @Inject private IdentityStoreHandler stores;
    @Inject private GenkanIdentityStore store;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        if (context.getAuthParameters().getCredential() instanceof CompletedSignIn completed) {
            // makes Liberty emit the LTPA token
            context.getMessageInfo().getMap().put(REGISTER_SESSION, Boolean.TRUE.toString());
            return context.notifyContainerAboutLogin(stores.validate(completed));
        }
        if (PageParts.asked(request)) {
            return context.doNothing();
        }
        var remembered =
                remembered(request)
                        .filter(completed -> store.atHome(request.getServerName(), completed));
        if (remembered.isPresent()) {
            return context.notifyContainerAboutLogin(stores.validate(remembered.get()));
        }
        return context.isProtected()
                ? context.redirect(SignInGuard.door(request))
                : context.doNothing();
    }

    static Optional<CompletedSignIn> remembered(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return Optional.ofNullable(session).map(s -> (CompletedSignIn) s.getAttribute(REMEMBERED));
    }
}
