package io.genkan.signin;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * In front of every page that changes what opens an account or many of them, makes somebody staff,
 * decides where members are sent, or takes the trail along: its form is not even shown, let alone
 * worked, without a fresh proof (Keycloak CVE-2021-20262). {@link PortalGuard} judges the sign-in
 * itself, whichever of the two the container asks first.
 */
@WebFilter({
    "/account/change/*",
    "/staff/admin/people",
    "/staff/admin/people.xhtml",
    "/staff/admin/rules",
    "/staff/admin/rules.xhtml",
    "/staff/admin/names",
    "/staff/admin/names.xhtml",
    "/staff/admin/initial-passwords",
    "/staff/admin/initial-passwords.xhtml",
    "/staff/admin/tile",
    "/staff/admin/tile.xhtml",
    "/staff/admin/audit/file"
})
public class FreshGuard extends HttpFilter {

    private static final long serialVersionUID = 1;

    /** What a page is about; everything else in a form is what somebody typed, or a secret. */
    private static final List<String> ABOUT =
            List.of(
                    "method", "c", "id", "import", "office", "member", "staff", "event", "from",
                    "to");

    /** Forms that take longer to fill in than a proof lasts, and open no account. */
    private static final Set<String> LONG = Set.of("/staff/admin/names", "/staff/admin/tile");

    @Inject private transient Reauthentication reauthentication;

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean inside =
                GenkanAuthenticationMechanism.remembered(request).isPresent()
                        && request.getUserPrincipal() != null;
        if (!inside || proved(request)) {
            chain.doFilter(request, response);
        } else {
            response.sendRedirect(SignInPaths.reauthenticate(page(request)));
        }
    }

    private boolean proved(HttpServletRequest request) {
        return request.getMethod().equals("POST") && LONG.contains(path(request))
                ? reauthentication.doneForForm()
                : reauthentication.done();
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().replace(".xhtml", "");
    }

    /** As it was asked for; without what it is about where that cannot be taken along. */
    private static String page(HttpServletRequest request) {
        String path = path(request);
        String about = request.getMethod().equals("GET") ? query(request) : about(request);
        String page = about.isEmpty() ? path : path + "?" + about;
        return SignInPaths.target(page).equals(page) ? page : path;
    }

    private static String query(HttpServletRequest request) {
        return Objects.toString(request.getQueryString(), "").replace("+", "%20");
    }

    private static String about(HttpServletRequest request) {
        return ABOUT.stream()
                .filter(name -> !Objects.toString(request.getParameter(name), "").isEmpty())
                .map(name -> name + "=" + encoded(request.getParameter(name)))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
