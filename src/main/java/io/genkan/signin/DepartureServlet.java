package io.genkan.signin;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * サインアウト of one device, or of all (ASVS 7.5.2): works from the next request of that browser on, on
 * every server. {@link PortalGuard} has seen to it that the form is this sign-in's own.
 */
@WebServlet("/account/sign-out")
public class DepartureServlet extends HttpServlet {

    private static final long serialVersionUID = 1;
    private static final String ACCOUNT = "/account";

    @Inject private transient CurrentMember current;
    @Inject private transient Departures departures;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var here = current.signIn();
        String session = request.getParameter("session");
        if (session == null) {
            departures.ofAll(here.member());
            SignOut.of(request);
            response.sendRedirect(SignInPaths.DOOR + "?notice=everywhere");
        } else if (session.equals(here.session())) {
            SignOut.of(request);
            response.sendRedirect(SignInPaths.DOOR + "?notice=signed-out");
        } else {
            boolean ended = departures.of(here.member(), session);
            response.sendRedirect(ACCOUNT + "?done=" + (ended ? "ended" : "changed") + "#sessions");
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.sendRedirect(ACCOUNT);
    }
}
