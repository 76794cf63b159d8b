package io.genkan.letter;

import io.genkan.society.EnvelopeWindow;
import io.genkan.society.Society;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** What all letters of one file have in common. */
record Sender(
        String society,
        String service,
        String telephone,
        String hours,
        String pattern,
        EnvelopeWindow window,
        URI portal,
        LocalDate written,
        LocalDate lastDay) {

    static Sender of(Society society, URI portal, LocalDate written, LocalDate lastDay) {
        return new Sender(
                society.societyName(),
                society.serviceName(),
                society.telephone(),
                society.hours(),
                society.initialPattern(),
                society.envelopeWindow(),
                portal,
                written,
                lastDay);
    }

    /** As a person types it. */
    String signIn() {
        return portal + "/sign-in";
    }

    /** As the two-dimensional code says it: the user ID, never 記号・番号, never the password. */
    String signIn(String userId) {
        return signIn() + "?id=" + URLEncoder.encode(userId, StandardCharsets.UTF_8);
    }
}
