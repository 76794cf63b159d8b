package io.genkan.platform;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;

/**
 * Before the schema is there, everything is answered with a page that needs nothing: no database,
 * no Faces, no society.
 */
public class NotOpenYet extends HttpFilter {

    private static final long serialVersionUID = 1;

    private static final String PAGE = "/io/genkan/platform/not-open-yet.html";

    @Inject private transient Readiness readiness;

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (readiness.isOpen()) {
            chain.doFilter(request, response);
            return;
        }
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader("Retry-After", "10");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        response.setContentType("text/html;charset=UTF-8");
        try (InputStream page = NotOpenYet.class.getResourceAsStream(PAGE)) {
            page.transferTo(response.getOutputStream());
        }
    }
}
