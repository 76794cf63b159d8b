package io.genkan.onboarding;

import io.genkan.member.Member;
import io.genkan.platform.KeyRing;
import io.genkan.platform.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * Recognises the browser that did the first login, for a day. Only there may a method be bound with
 * ID and password alone; anywhere else the confirmed address has to vouch (a password somebody else
 * knows must not be enough to bind somebody else's device). The cookie names nobody and opens
 * nothing.
 */
@ApplicationScoped
public class FirstBrowser {

    static final Duration WINDOW = Duration.ofHours(24);
    private static final String NAME = "genkan-first";
    private static final String PURPOSE = "first-browser";

    @Inject private KeyRing keys;
    @Inject private Settings settings;
    @Inject private Clock clock;

    void remember(Member member, HttpServletResponse response) {
        long until = clock.instant().plus(WINDOW).getEpochSecond();
        var cookie = new Cookie(NAME, until + "/" + keys.digest(PURPOSE, signed(member, until)));
        cookie.setPath("/");
        cookie.setMaxAge((int) WINDOW.toSeconds());
        cookie.setHttpOnly(true);
        cookie.setSecure("https".equals(settings.publicUrl().getScheme()));
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }

    boolean is(Member member, HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(NAME))
                .anyMatch(cookie -> genuine(member, cookie.getValue()));
    }

    private boolean genuine(Member member, String value) {
        int slash = value.indexOf('/');
        if (slash < 1 || !value.substring(0, slash).matches("\\d{1,12}")) {
            return false;
        }
        long until = Long.parseLong(value.substring(0, slash));
        return clock.instant().isBefore(Instant.ofEpochSecond(until))
                && keys.matches(PURPOSE, signed(member, until), value.substring(slash + 1));
    }

    private static String signed(Member member, long until) {
        return member.publicId() + " " + until;
    }
}
