package io.genkan.house;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a form brought, before anybody judges it. */
final class Typed {

    private static final Pattern CONTROL =
            Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}&&[^\\n]]");

    private Typed() {}

    /** Without the blanks around it; never null. */
    static String line(String raw) {
        return raw == null ? "" : raw.strip();
    }

    /** Several lines, with the ends of lines that we keep. */
    static String text(String raw) {
        return line(raw).replace("\r\n", "\n").replace('\r', '\n');
    }

    static boolean blank(String raw) {
        return raw == null || raw.isBlank();
    }

    /** Empty when it is no day. */
    static Optional<LocalDate> day(String raw) {
        try {
            return Optional.of(LocalDate.parse(line(raw)));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    /** Whether it has something that is no letter: it could end a mail's header, or hide text. */
    static boolean hidden(String text) {
        return CONTROL.matcher(text).find();
    }

    static boolean hiddenInLine(String text) {
        return hidden(text) || text.contains("\n");
    }
}
