package io.genkan.recovery;

import io.genkan.platform.TextBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;

/** The words of the way back. */
@ApplicationScoped
public class RecoveryTexts implements TextBundles {

    @Override
    public Stream<String> baseNames() {
        return Stream.of("io.genkan.recovery.texts");
    }
}
