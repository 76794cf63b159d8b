package io.genkan.platform;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;

/**
 * Before the schema is there, and while the database is away, every page says so, with 503 and a
 * page that needs no database itself: the ordinary error pages ask for the society's name. First of
 * all filters, also around error pages.
 */
public class Interruption extends HttpFilter {

    private static final long serialVersionUID = 1;
    private static final System.Logger LOG = System.getLogger(Interruption.class.getName());
    private static final Pattern NO_PAGE =
            Pattern.compile("/api/|/metrics|/jakarta\\.faces\\.resource/");
    private static final long BETWEEN_LINES = 10_000_000_000L;

    private final AtomicLong told = new AtomicLong(System.nanoTime() - BETWEEN_LINES);
    @Inject private transient BarePage page;
    @Inject private transient DatabaseProbe database;
    @Inject private transient Readiness server;

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!server.isOpen()
                || Outage.caused(failure(request))
                || shows(request) && database.away()) {
            page.interrupted(response);
            return;
        }
        try {
            chain.doFilter(request, response);
        } catch (IOException | ServletException | RuntimeException e) {
            if (!Outage.caused(e) || response.isCommitted()) {
                throw e;
            }
            database.missed();
            log(e);
            page.interrupted(response);
        }
    }

    /**
     * Pages, which would wait many seconds to find out what we know: EclipseLink tries three times.
     */
    private static boolean shows(HttpServletRequest request) {
        return !NO_PAGE.matcher(request.getRequestURI()).lookingAt();
    }

    /** What an error page is about; null otherwise. */
    private static Throwable failure(HttpServletRequest request) {
        return (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
    }

    /** One line now and then, not one for each of a thousand members. */
    private void log(Exception failure) {
        long now = System.nanoTime();
        long before = told.get();
        if (now - before >= BETWEEN_LINES && told.compareAndSet(before, now)) {
            LOG.log(
                    Level.ERROR,
                    "The database does not answer, pages say 503: {0}",
                    root(failure).toString());
        }
    }

    private static Throwable root(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }
}
