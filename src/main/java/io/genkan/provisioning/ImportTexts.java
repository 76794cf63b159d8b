package io.genkan.provisioning;

import io.genkan.platform.TextBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;

/** The words of the desk's import. */
@ApplicationScoped
public class ImportTexts implements TextBundles {

    @Override
    public Stream<String> baseNames() {
        return Stream.of("io.genkan.provisioning.texts");
    }
}
