package io.genkan.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The page for when nothing can be asked for: the product's own looks, nobody's name. */
@ApplicationScoped
public class InterruptionPage {

    private static final String PAGE =
            """
            <!DOCTYPE html>
            <html lang="%1$s">
            <head>
            <meta charset="UTF-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>%2$s</title>
            <link rel="stylesheet" href="/jakarta.faces.resource/css/base.css.xhtml?ln=portal">
            </head>
            <body>
            <main id="main"><div class="col">
            <h1>%2$s</h1>
            <p>%3$s</p>
            <div class="actions"><a class="btn" href="/">%4$s</a></div>
            </div></main>
            </body>
            </html>
            """;

    @Inject private Texts texts;
    @Inject private LocaleChoice language;

    void write(HttpServletResponse response) throws IOException {
        response.reset();
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader("Retry-After", "60");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'none'; style-src 'self'; frame-ancestors 'none'; base-uri 'none'");
        response.setContentType("text/html");
        response.setCharacterEncoding("UTF-8");
        response.getWriter()
                .write(
                        PAGE.formatted(
                                language.locale().getLanguage(),
                                texts.get("error.away"),
                                texts.get("error.away.text"),
                                texts.get("error.503.go")));
    }
}
