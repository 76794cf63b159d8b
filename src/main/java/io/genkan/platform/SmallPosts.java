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
 * files are large, weighs them itself and takes no forms. The desk's files may be as large, as they
 * are and from somebody who is signed in: such a body waits until the guard has asked whether it is
 * one of the staff. A form with a file in it would be taken apart at the first question for a
 * parameter, and what is no file in it held whole.
 */
public class SmallPosts extends HttpFilter {

    private static final long serialVersionUID = 1;
    private static final long LARGEST_FORM = 512L * 1024;
    private static final long LARGEST_FILE = 301L * 1024 * 1024;
    private static final String FILES = "/staff/imports/upload";

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean api = request.getRequestURI().startsWith("/api/") && csv(request);
        boolean chunked = request.getHeader("Transfer-Encoding") != null;
        if (!api && (chunked || request.getContentLengthLong() > largest(request))) {
            // no sendError: the error's page is one of Faces, which asks for parameters
            response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            response.setHeader("Connection", "close");
            response.flushBuffer();
        } else {
            chain.doFilter(request, response);
        }
    }

    private static long largest(HttpServletRequest request) {
        boolean file = request.getRequestURI().equals(FILES) && csv(request);
        return file && request.getUserPrincipal() != null ? LARGEST_FILE : LARGEST_FORM;
    }

    private static boolean csv(HttpServletRequest request) {
        return String.valueOf(request.getContentType()).startsWith("text/csv");
    }
}
