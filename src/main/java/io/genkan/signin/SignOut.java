package io.genkan.signin;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * ログアウト (S-31): ends the session and the LTPA token. A link cannot sign anybody out; it leads to
 * the portal.
 */
@WebServlet("/sign-out")
public class SignOut extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        boolean halfWay = request.getUserPrincipal() == null;
        String notice = notice(request, halfWay);
        of(request);
        response.sendRedirect(SignInPaths.DOOR + "?notice=" + notice);
    }

    private static String notice(HttpServletRequest request, boolean halfWay) {
        if (request.getParameter("later") != null) {
            return "saved";
        }
        if (request.getParameter("declined") != null) {
            return "declined";
        }
        return halfWay ? "continues" : "signed-out";
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.sendRedirect(SignInPaths.PORTAL);
    }

    static void of(HttpServletRequest request) throws ServletException {
        GenkanAuthenticationMechanism.remembered(request)
                .ifPresent(
                        completed ->
                                CDI.current()
                                        .select(OpenSessions.class)
                                        .get()
                                        .end(completed.member(), completed.session()));
        request.logout();
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
