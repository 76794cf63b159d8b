package io.genkan.contact;

import io.genkan.platform.TextBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;

/** The words about addresses: their change, hints and carriers. */
@ApplicationScoped
public class ContactTexts implements TextBundles {

    @Override
    public Stream<String> baseNames() {
        return Stream.of("io.genkan.contact.texts");
    }
}
