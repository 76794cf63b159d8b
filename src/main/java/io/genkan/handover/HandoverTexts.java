package io.genkan.handover;

import io.genkan.platform.TextBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;

/** The words of both screens. */
@ApplicationScoped
public class HandoverTexts implements TextBundles {

    @Override
    public Stream<String> baseNames() {
        return Stream.of("io.genkan.handover.texts");
    }
}
