package io.genkan.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Base64;

/**
 * A Faces form that is not posted (Faces would work it whatever the method), without its nonce or
 * state, or with altered ones, is not a form of ours: its page is shown anew.
 */
public class CompletePosts extends HttpFilter {

    private static final long serialVersionUID = 1;

    /** What Faces writes instead of a state; it breaks on a page that has one. */
    private static final String STATELESS = "stateless";

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String state = request.getParameter("jakarta.faces.ViewState");
        boolean form = state != null;
        boolean ours =
                request.getMethod().equals("POST")
                        && nonce(request.getParameter(Nonce.PARAMETER))
                        && !(STATELESS.equals(state)
                                && StatelessPages.keepState(request.getServletPath()));
        if (form && !ours) {
            response.sendRedirect(OwnPath.of(request));
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean nonce(String value) {
        try {
            return value != null
                    && value.length() <= 100
                    && Base64.getDecoder().decode(value).length > 0;
        } catch (IllegalArgumentException altered) {
            return false;
        }
    }
}
