package io.genkan.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.Collections;

/**
 * Writes the session down before the answer leaves. Where sessions are shared, Liberty writes them
 * only when the request is over; the browser has its redirect by then, and its next request, on
 * another server, would find the session as it was before. Where they are not, this does nothing.
 * {@link PageParts} pass: what was read for them may be older than what the page writes meanwhile.
 */
public class SessionFirst extends HttpFilter {

    private static final long serialVersionUID = 1;

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (PageParts.asked(request)) {
            chain.doFilter(request, response);
            return;
        }
        var held = new HeldAnswer(response);
        chain.doFilter(request, held);
        var session = request.getSession(false);
        if (session != null) {
            touch(session);
            write(session);
        }
        held.release();
    }

    /**
     * Liberty knows what was set; beans change in place. Nothing may be left for it to write when
     * the request is over, or it would do so over what the next request has written elsewhere.
     */
    private static void touch(HttpSession session) {
        for (var name : Collections.list(session.getAttributeNames())) {
            session.setAttribute(name, session.getAttribute(name));
        }
    }

    /** {@code IBMSession.sync()}; Liberty's API is in no repository that a build could ask. */
    private static void write(HttpSession session) {
        try {
            session.getClass().getMethod("sync").invoke(session);
        } catch (NoSuchMethodException anotherContainer) {
            // writes sessions in its own way
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("the session could not be written", e);
        }
    }
}
