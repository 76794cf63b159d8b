package io.genkan.signin;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * 続ける on the warning before the session's end: one small request, so that what is typed on the page
 * stays. Answers 204, or 401 when the session is over already.
 */
@WebServlet("/sign-in/stay")
public class StayServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject private transient GenkanIdentityStore store;
    @Inject private transient OpenSessions open;
    @Inject private transient HalfWay halfWay;
    @Inject private transient SignIn signIn;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(
                inside(request) || onTheWay(request)
                        ? HttpServletResponse.SC_NO_CONTENT
                        : HttpServletResponse.SC_UNAUTHORIZED);
    }

    private boolean inside(HttpServletRequest request) {
        var good =
                GenkanAuthenticationMechanism.remembered(request)
                        .filter(store::stillGood)
                        .filter(it -> !open.idle(it.session(), store.role(it)));
        good.ifPresent(completed -> open.seen(completed.session(), store.role(completed)));
        return good.isPresent();
    }

    private boolean onTheWay(HttpServletRequest request) {
        return request.getSession(false) != null
                && GenkanAuthenticationMechanism.remembered(request).isEmpty()
                && halfWay.subject().isPresent()
                && signIn.holds();
    }
}
