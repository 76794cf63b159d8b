package io.genkan.letter;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/** The fixed words of a letter. Japanese, whatever the language of the person who prints it. */
final class Wording {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.JAPANESE);
    private static final DateTimeFormatter DATE_AND_DAY =
            DateTimeFormatter.ofPattern("yyyy年M月d日（E）", Locale.JAPANESE);

    private final Properties words = new Properties();

    Wording() {
        try (var stream =
                        Objects.requireNonNull(getClass().getResourceAsStream("page.properties"));
                var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String get(String key, Object... values) {
        String text = Objects.requireNonNull(words.getProperty(key), key);
        return values.length == 0 ? text : MessageFormat.format(text, values);
    }

    static String date(LocalDate date) {
        return DATE.format(date);
    }

    static String dateAndDay(LocalDate date) {
        return DATE_AND_DAY.format(date);
    }
}
