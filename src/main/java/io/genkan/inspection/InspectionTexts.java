package io.genkan.inspection;

import io.genkan.platform.TextBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;

/** The words of 監査, with a sentence for every event there is. */
@ApplicationScoped
public class InspectionTexts implements TextBundles {

    @Override
    public Stream<String> baseNames() {
        return Stream.of("io.genkan.inspection.texts");
    }
}
