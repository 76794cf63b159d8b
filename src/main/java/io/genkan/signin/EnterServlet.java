package io.genkan.signin;

import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * The step up into the house: a sign-in that needs nothing more becomes a container principal,
 * exactly here.
 */
@WebServlet("/sign-in/enter")
public class EnterServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject private transient SignIn signIn;
    @Inject private transient HalfWay halfWay;
    @Inject private transient Arrivals arrivals;
    @Inject private transient SecurityContext security;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (!(signIn.nextStep() instanceof NextStep.Complete)) {
            response.sendRedirect(signIn.next());
            return;
        }
        String target = halfWay.target();
        var completed = arrivals.complete(signIn.member(), halfWay.verified());
        var parameters =
                AuthenticationParameters.withParams().credential(completed).newAuthentication(true);
        if (security.authenticate(request, response, parameters) == AuthenticationStatus.SUCCESS) {
            request.changeSessionId();
            request.getSession()
                    .setMaxInactiveInterval(
                            (int) OpenSessions.idle(signIn.member().role()).toSeconds());
            request.getSession().setAttribute(GenkanAuthenticationMechanism.REMEMBERED, completed);
            response.sendRedirect(target);
        } else {
            response.sendRedirect(SignInPaths.DOOR);
        }
    }
}
