package io.genkan.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Refuses a form that is far larger than any of ours before a single byte of it is read, for
 * reading is what costs (T25). Comes before every filter that looks at a parameter; the API, whose
 * files are large, weighs them itself and takes no forms.
 */
public class SmallPosts extends HttpFilter {

    private static final long serialVersionUID = 1;
    private static final long LARGEST_FORM = 512L * 1024;

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean csv =
                request.getRequestURI().startsWith("/api/")
                        && String.valueOf(request.getContentType()).startsWith("text/csv");
        boolean chunked = request.getHeader("Transfer-Encoding") != null;
        if (!csv && (chunked || request.getContentLengthLong() > LARGEST_FORM)) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else {
            chain.doFilter(request, response);
        }
    }
}
