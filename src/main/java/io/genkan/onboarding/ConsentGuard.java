package io.genkan.onboarding;

import io.genkan.signin.CurrentMember;
import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * No consent, no portal (S-19), also when the terms are renewed: whoever is inside is asked with
 * the next page they open, from the first day the new edition binds. A form that is under way goes
 * through, so that nothing typed is lost. {@code PortalGuard} judges the sign-in itself, whichever
 * of the two the container asks first.
 */
@WebFilter(
        urlPatterns = {
            "",
            "/index.xhtml",
            "/index",
            "/service/*",
            "/account",
            "/account.xhtml",
            "/account/*"
        },
        dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.FORWARD})
public class ConsentGuard extends HttpFilter {

    private static final long serialVersionUID = 1;

    @Inject private transient CurrentMember current;
    @Inject private transient Renewals renewals;

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean looks = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        if (looks && current.inside().flatMap(renewals::due).isPresent()) {
            response.sendRedirect(RenewalPage.PATH);
        } else {
            chain.doFilter(request, response);
        }
    }
}
