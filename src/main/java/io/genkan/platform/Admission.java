package io.genkan.platform;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Nobody is worked for without one of the {@link Places}; who waits too long for one reads that we
 * are busy. A form is read before, so that whoever sends it slowly takes no place (T25). Without a
 * place come what asks no database, and files of members, which arrive for minutes.
 */
public class Admission extends HttpFilter {

    private static final long serialVersionUID = 1;
    private static final Pattern NO_DATABASE =
            Pattern.compile("/metrics|/jakarta\\.faces\\.resource/.*");
    private static final Pattern FILES = Pattern.compile("/api/.*|/staff/imports/upload");

    @Inject private transient Places places;
    @Inject private transient BarePage page;

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!needsPlace(request)) {
            chain.doFilter(request, response);
            return;
        }
        request.getParameterMap();
        if (!places.take()) {
            page.busy(response);
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            places.giveBack();
        }
    }

    static boolean needsPlace(HttpServletRequest request) {
        String path = request.getServletPath() + Objects.toString(request.getPathInfo(), "");
        return !NO_DATABASE.matcher(path).matches()
                && !(FILES.matcher(path).matches() && isFile(request));
    }

    private static boolean isFile(HttpServletRequest request) {
        return request.getMethod().equals("POST")
                && String.valueOf(request.getContentType()).startsWith("text/csv");
    }
}
