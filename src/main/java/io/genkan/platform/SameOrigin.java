package io.genkan.platform;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Refuses posts that another site made the browser send. The pages at the door keep no state, hence
 * no token; the browser itself says where a post comes from (Fetch Metadata, RFC 6454 Origin). The
 * API, which no browser signs in to, is left alone.
 */
public class SameOrigin extends HttpFilter {

    private static final long serialVersionUID = 1;

    /** Nothing that a server could read as the way out of it, such as {@code /api/..;/}. */
    private static final Pattern API = Pattern.compile("/api/[A-Za-z0-9/_-]*");

    @Inject private transient Settings settings;

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        boolean api = API.matcher(request.getRequestURI()).matches();
        if (reads || api || ours(request)) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /** Of the society that was asked; hosts that are nobody's have been refused before. */
    private String origin(HttpServletRequest request) {
        return settings.publicUrlAt(request.getServerName().toLowerCase(Locale.ROOT)).toString();
    }

    private boolean ours(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        return site == null
                ? origin(request).equals(request.getHeader("Origin"))
                : site.equals("same-origin");
    }
}
