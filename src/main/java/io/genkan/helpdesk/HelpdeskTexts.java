package io.genkan.helpdesk;

import io.genkan.platform.TextBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;

/** The words of the search, the card and the remedies. */
@ApplicationScoped
public class HelpdeskTexts implements TextBundles {

    @Override
    public Stream<String> baseNames() {
        return Stream.of("io.genkan.helpdesk.texts");
    }
}
