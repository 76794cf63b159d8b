package io.genkan.society;

import io.genkan.platform.LocaleChoice;
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

    private static final String PAGE =
            """
            <!DOCTYPE html>
            <html lang="%s"><head><meta charset="UTF-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark"><title>%s</title>
            <link rel="icon" href="data:,"><link rel="stylesheet" href="/jakarta.faces.resource/css/base.css.xhtml?ln=portal">
            </head><body><main id="main"><div class="col"><h1>%s</h1><p>%s</p></div></main></body></html>
            """;

    @Inject private transient CurrentSociety society;
    @Inject private transient Texts texts;
    @Inject private transient LocaleChoice language;

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (ofNoSociety(request) || society.known()) {
            chain.doFilter(request, response);
        } else {
            refuse(response);
        }
    }

    /**
     * The product's own sheets and scripts, the same everywhere, and the API, which is told the
     * society.
     */
    public static boolean ofNoSociety(HttpServletRequest request) {
        String path = request.getServletPath();
        return path.startsWith("/jakarta.faces.resource/") || path.startsWith("/api/");
    }

    /** No sendError: the error's page would be the society's. */
    private void refuse(HttpServletResponse response) throws IOException {
        response.setStatus(MISDIRECTED_REQUEST);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'none'; style-src 'self'; img-src data:; frame-ancestors 'none'");
        response.getWriter()
                .printf(
                        PAGE,
                        language.locale().getLanguage(),
                        texts.get("host.unknown"),
                        texts.get("host.unknown"),
                        texts.get("host.unknown.text"));
    }
}
