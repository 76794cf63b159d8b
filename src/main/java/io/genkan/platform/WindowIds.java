package io.genkan.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Lets no window id reach Faces that is not plainly one: the Mojarra we can get writes it into the
 * page unescaped (CVE-2026-120421).
 */
public class WindowIds extends HttpFilter {

    private static final long serialVersionUID = 1;
    private static final List<String> NAMES = List.of("jfwid", "jakarta.faces.ClientWindow");

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean plain =
                NAMES.stream()
                        .map(request::getParameterValues)
                        .flatMap(values -> values == null ? Stream.empty() : Arrays.stream(values))
                        .allMatch(id -> id.matches("[A-Za-z0-9_-]{1,40}"));
        if (plain) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }
}
