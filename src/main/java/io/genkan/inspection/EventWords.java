package io.genkan.inspection;

import io.genkan.platform.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An entry in plain words: a sentence for the event, and its detail with the words translated that
 * have a translation.
 */
@ApplicationScoped
public class EventWords {

    private static final String EVENT = "event.";
    private static final String REMEDY = "Remedy";
    private static final String WORD = "trail.word.";

    @Inject private Texts texts;

    /** Events of an earlier version have no sentence any more, but a name. */
    public String sentence(String event) {
        return translated(EVENT, event);
    }

    /** What the desk did is called as on the desk's own pages. */
    public String detail(String event, String detail) {
        return Arrays.stream(detail.split(" "))
                .map(word -> event.startsWith(REMEDY) ? ofRemedy(word) : translated(WORD, word))
                .collect(Collectors.joining(" "));
    }

    private String ofRemedy(String word) {
        String name = word.toLowerCase(Locale.ROOT).replace('_', '-');
        return known("remedy." + name)
                .map(text -> texts.format("trail.remedy", text))
                .or(() -> known("identified." + name).map(this::inBrackets))
                .orElse(word);
    }

    private String inBrackets(String text) {
        return texts.format("trail.identified", text);
    }

    private String translated(String prefix, String word) {
        return known(prefix + word).orElse(word);
    }

    private Optional<String> known(String key) {
        return Optional.of(texts.get(key)).filter(text -> !text.equals(key));
    }
}
