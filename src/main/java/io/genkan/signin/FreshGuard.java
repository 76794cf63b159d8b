package io.genkan.signin;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * In front of every page that changes what opens an account, or makes somebody staff: its form is
 * not even shown, let alone worked, without a fresh proof (Keycloak CVE-2021-20262). {@link
 * PortalGuard} judges the sign-in itself, whichever of the two the container asks first.
 */
@WebFilter({"/account/change/*", "/staff/admin/people", "/staff/admin/people.xhtml"})
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
        if (request.getMethod().equals("GET")) {
            return request.getQueryString() == null ? path : path + "?" + request.getQueryString();
        }
        String about =
                Stream.of("method", "c")
                        .filter(name -> word(request.getParameter(name)))
                        .map(name -> name + "=" + request.getParameter(name))
                        .collect(Collectors.joining("&"));
        return about.isEmpty() ? path : path + "?" + about;
    }

    private static boolean word(String value) {
        return value != null && value.matches("[a-z0-9]{1,20}");
    }
}
