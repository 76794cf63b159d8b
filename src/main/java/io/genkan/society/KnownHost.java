package io.genkan.society;

import io.genkan.platform.BarePage;
import io.genkan.platform.Texts;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Turns away whoever asks for a host that is no society's (T16, Keycloak CVE-2017-12161): a made-up
 * {@code Host}, a name that another's DNS points here, the server's own address. Says so on a page
 * that needs no society, and names none.
 */
public class KnownHost extends HttpFilter {

    private static final long serialVersionUID = 1;

    /** RFC 9110 §15.5.20. */
    private static final int MISDIRECTED_REQUEST = 421;

    @Inject private transient CurrentSociety society;
    @Inject private transient Texts texts;
    @Inject private transient BarePage page;

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (ofNoSociety(request) || society.known()) {
            chain.doFilter(request, response);
        } else {
            page.refused(
                    response,
                    MISDIRECTED_REQUEST,
                    texts.get("host.unknown"),
                    texts.get("host.unknown.text"));
        }
    }

    /**
     * The product's own sheets and scripts, the same everywhere; the API, which is told the
     * society; and the installation's figures.
     */
    public static boolean ofNoSociety(HttpServletRequest request) {
        String path = request.getServletPath();
        return path.startsWith("/jakarta.faces.resource/")
                || path.startsWith("/api/")
                || path.equals("/metrics");
    }
}
