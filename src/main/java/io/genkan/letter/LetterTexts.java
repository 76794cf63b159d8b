package io.genkan.letter;

import io.genkan.platform.TextBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;

/** The words of the pages about letters; those on the letters themselves are {@link Wording}'s. */
@ApplicationScoped
public class LetterTexts implements TextBundles {

    @Override
    public Stream<String> baseNames() {
        return Stream.of("io.genkan.letter.texts");
    }
}
