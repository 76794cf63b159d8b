package io.genkan.inspection;

import io.genkan.platform.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * An entry in plain words: a sentence for the event, and its detail with the words translated that
 * have a translation.
 */
@ApplicationScoped
public class EventWords {

    private static final String EVENT = "event.";
    private static final String WORD = "trail.word.";

    @Inject private Texts texts;

    /** Events of an earlier version have no sentence any more, but a name. */
    public String sentence(String event) {
        return translated(EVENT, event);
    }

    public String detail(String detail) {
        return Arrays.stream(detail.split(" "))
                .map(word -> translated(WORD, word))
                .collect(Collectors.joining(" "));
    }

    private String translated(String prefix, String word) {
        String key = prefix + word;
        String text = texts.get(key);
        return text.equals(key) ? word : text;
    }
}
