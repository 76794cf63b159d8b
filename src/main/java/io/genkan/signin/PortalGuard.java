package io.genkan.signin;

import io.genkan.member.Role;
import io.genkan.society.CurrentSociety;
import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;

/**
 * Asks on every request of the portal whether the sign-in still holds: Liberty trusts its cookie
 * and its cache for minutes, we do not. The session's member has to be the principal, of this
 * society, in the current epoch.
 */
@WebFilter(
        urlPatterns = {
            "",
            "/index.xhtml",
            "/index",
            "/service/*",
            "/account",
            "/account.xhtml",
            "/account/*",
            "/renewal",
            "/renewal.xhtml",
            "/staff",
            "/staff/*"
        },
        // Liberty forwards "/" to the welcome page past every filter that is for requests only
        dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.FORWARD})
public class PortalGuard extends HttpFilter {

    private static final long serialVersionUID = 1;

    @Inject private transient GenkanIdentityStore store;
    @Inject private transient OpenSessions open;
    @Inject private transient CurrentSociety society;

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var remembered = GenkanAuthenticationMechanism.remembered(request);
        if (remembered.filter(completed -> holds(request, completed)).isPresent()) {
            var role = store.role(remembered.get());
            if (!byItself(request)) {
                open.seen(remembered.get().session(), role);
            }
            if (!Rooms.open(path(request), role)) {
                turnAway(request, response, role);
            } else if (foreign(request, remembered.get())) {
                response.sendRedirect(request.getServletPath().replace(".xhtml", ""));
            } else {
                chain.doFilter(request, response);
            }
        } else {
            boolean wasIn = remembered.isPresent() || request.getUserPrincipal() != null;
            if (wasIn) { // who is half-way in another tab stays so
                SignOut.of(request);
            }
            response.sendRedirect(
                    wasIn ? SignInPaths.DOOR + "?notice=expired" : SignInGuard.door(request));
        }
    }

    private static String path(HttpServletRequest request) {
        return request.getServletPath() + Objects.toString(request.getPathInfo(), "");
    }

    /** A page that refreshes itself is no sign that anybody is there. */
    private static boolean byItself(HttpServletRequest request) {
        return request.getHeader("X-By-Itself") != null;
    }

    /** Staff have no portal of their own, so its door leads them to the desk. */
    private static void turnAway(
            HttpServletRequest request, HttpServletResponse response, Role role)
            throws IOException {
        if (Rooms.shared(request.getServletPath())) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            response.sendRedirect(Rooms.home(role));
        }
    }

    /** A form that was opened by another member, or in another sign-in of this browser. */
    private static boolean foreign(HttpServletRequest request, CompletedSignIn completed) {
        return request.getMethod().equals("POST") && !completed.ticket().equals(ticket(request));
    }

    /** What is no form, such as a file sent as it is, brings it in its head. */
    private static String ticket(HttpServletRequest request) {
        String inHead = request.getHeader("X-Ticket");
        return inHead == null ? request.getParameter("ticket") : inHead;
    }

    private boolean holds(HttpServletRequest request, CompletedSignIn completed) {
        return request.getUserPrincipal() != null
                && request.getUserPrincipal().getName().equals(completed.publicId())
                && society.get().id() == completed.society()
                && store.stillGood(completed)
                && !open.idle(completed.session(), store.role(completed));
    }
}
