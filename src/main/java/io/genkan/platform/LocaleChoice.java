package io.genkan.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The language of this request: {@code ?lang=}, else the cookie it left, else the browser's, else
 * Japanese.
 */
@Named("language")
@RequestScoped
public class LocaleChoice {

    static final String NAME = "lang";
    private static final List<Locale> KNOWN = List.of(Locale.JAPANESE, Locale.ENGLISH);

    @Inject private HttpServletRequest request;

    public Locale locale() {
        return Stream.of(Optional.ofNullable(request.getParameter(NAME)), cookie())
                .flatMap(Optional::stream)
                .map(Locale::forLanguageTag)
                .filter(KNOWN::contains)
                .findFirst()
                .orElseGet(this::browsers);
    }

    /** The language the switch at the foot of the page leads to. */
    public Locale other() {
        return locale().equals(Locale.JAPANESE) ? Locale.ENGLISH : Locale.JAPANESE;
    }

    /** This page in the other language; what else its address says stays. */
    public String switchAddress() {
        String kept =
                Stream.of(Optional.ofNullable(request.getQueryString()).orElse("").split("&"))
                        .filter(part -> !part.isEmpty() && !part.startsWith(NAME + "="))
                        .collect(Collectors.joining("&"));
        return "?" + NAME + "=" + other().getLanguage() + (kept.isEmpty() ? "" : "&" + kept);
    }

    private Optional<String> cookie() {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(NAME))
                .map(Cookie::getValue)
                .findFirst();
    }

    private Locale browsers() {
        String header = request.getHeader("Accept-Language");
        try {
            var best =
                    header == null
                            ? null
                            : Locale.lookup(Locale.LanguageRange.parse(header), KNOWN);
            return best == null ? Locale.JAPANESE : best;
        } catch (IllegalArgumentException unreadable) {
            return Locale.JAPANESE;
        }
    }
}
