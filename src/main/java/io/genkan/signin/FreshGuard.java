package io.genkan.signin;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * In front of every page that changes what opens the account: its form is not even shown, let alone
 * worked, without a fresh proof (Keycloak CVE-2021-20262). {@link PortalGuard} judges the sign-in
 * itself, whichever of the two the container asks first.
 */
@WebFilter("/account/change/*")
public class FreshGuard extends HttpFilter {

    private static final long serialVersionUID = 1;

    @Inject private transient Reauthentication reauthentication;

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean inside =
                GenkanAuthenticationMechanism.remembered(request).isPresent()
                        && request.getUserPrincipal() != null;
        if (!inside || reauthentication.done()) {
            chain.doFilter(request, response);
        } else {
            response.sendRedirect(SignInPaths.reauthenticate(page(request)));
        }
    }

    private static String page(HttpServletRequest request) {
        String path = request.getRequestURI().replace(".xhtml", "");
        boolean plain = request.getMethod().equals("GET") && request.getQueryString() != null;
        return plain ? path + "?" + request.getQueryString() : path;
    }
}
