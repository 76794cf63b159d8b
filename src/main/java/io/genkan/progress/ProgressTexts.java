package io.genkan.progress;

import io.genkan.platform.TextBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;

/** The words of 進みぐあい. */
@ApplicationScoped
public class ProgressTexts implements TextBundles {

    @Override
    public Stream<String> baseNames() {
        return Stream.of("io.genkan.progress.texts");
    }
}
