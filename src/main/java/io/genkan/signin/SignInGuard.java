package io.genkan.signin;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * The pages on the way in are for somebody half-way; who lost the session is led back to the door,
 * told so.
 */
@WebFilter({
    "/onboarding",
    "/onboarding.xhtml",
    "/phone",
    "/phone.xhtml",
    "/sign-in/second-step",
    "/sign-in/second-step.xhtml",
    "/sign-in/enter"
})
public class SignInGuard extends HttpFilter {

    private static final long serialVersionUID = 1;

    @Inject private transient HalfWay halfWay;
    @Inject private transient SignIn signIn;

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (GenkanAuthenticationMechanism.remembered(request).isPresent()) {
            response.sendRedirect(SignInPaths.PORTAL);
        } else if (!underWay(request)) {
            SignOut.of(request);
            response.sendRedirect(SignInPaths.DOOR + "?notice=expired");
        } else if (foreign(request)) {
            response.sendRedirect(request.getServletPath().replace(".xhtml", ""));
        } else {
            chain.doFilter(request, response);
        }
    }

    private boolean underWay(HttpServletRequest request) {
        return request.getSession(false) != null && halfWay.subject().isPresent() && signIn.holds();
    }

    /** A form that was opened by somebody else in this browser, or before a new sign-in. */
    private boolean foreign(HttpServletRequest request) {
        return request.getMethod().equals("POST")
                && !signIn.ticket().equals(request.getParameter("ticket"));
    }

    /** The door, with the way back to the page that was asked for. */
    static String door(HttpServletRequest request) {
        String asked =
                Objects.toString(
                        request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI),
                        request.getRequestURI());
        boolean ordinary = asked.equals(SignInPaths.PORTAL) || !request.getMethod().equals("GET");
        return SignInPaths.DOOR
                + (ordinary ? "" : "?to=" + URLEncoder.encode(asked, StandardCharsets.UTF_8));
    }
}
