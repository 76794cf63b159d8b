package io.genkan.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The kinds of events that can be searched for: those that have a sentence. */
@ApplicationScoped
public class EventNames {

    private static final String EVENT = "event.";

    List<String> all() {
        return ResourceBundle.getBundle("io.genkan.inspection.texts", Locale.JAPANESE)
                .keySet()
                .stream()
                .filter(key -> key.startsWith(EVENT))
                .map(key -> key.substring(EVENT.length()))
                .toList();
    }
}
