package io.genkan.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A page for when nothing can be asked for: the product's own looks, and no society's name. */
@ApplicationScoped
public class BarePage {

    private static final String PAGE =
            """
            <!DOCTYPE html>
            <html lang="%1$s">
            <head>
            <meta charset="UTF-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>%2$s</title>
            <link rel="icon" href="data:,">
            <link rel="stylesheet" href="/jakarta.faces.resource/css/base.css.xhtml?ln=portal">
            </head>
            <body>
            <main id="main"><div class="col">
            <h1>%2$s</h1>
            <p>%3$s</p>
            %4$s</div></main>
            </body>
            </html>
            """;
    private static final String AGAIN =
            "<div class=\"actions\"><a class=\"btn\" href=\"/\">%s</a></div>\n";

    @Inject private Texts texts;
    @Inject private LocaleChoice language;

    /** While the database is away: 503, and the way to try again. */
    void interrupted(HttpServletResponse response) throws IOException {
        response.reset();
        response.setHeader("Retry-After", "60");
        write(
                response,
                HttpServletResponse.SC_SERVICE_UNAVAILABLE,
                texts.get("error.away"),
                texts.get("error.away.text"),
                AGAIN.formatted(texts.get("error.503.go")));
    }

    /** While others are worked for: 503, and the way to try again. */
    void busy(HttpServletResponse response) throws IOException {
        response.setHeader("Retry-After", "60");
        write(
                response,
                HttpServletResponse.SC_SERVICE_UNAVAILABLE,
                texts.get("error.503"),
                texts.get("error.503.text"),
                AGAIN.formatted(texts.get("error.503.go")));
    }

    /** Nothing but words, for whoever has no business here. */
    public void refused(HttpServletResponse response, int status, String title, String text)
            throws IOException {
        write(response, status, title, text, "");
    }

    /** No sendError: the error's page would be the society's. */
    private void write(
            HttpServletResponse response, int status, String title, String text, String action)
            throws IOException {
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'none'; style-src 'self'; img-src data:; frame-ancestors 'none'; base-uri 'none'");
        response.getWriter()
                .write(PAGE.formatted(language.locale().getLanguage(), title, text, action));
    }
}
