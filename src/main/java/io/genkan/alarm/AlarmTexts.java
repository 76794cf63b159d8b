package io.genkan.alarm;

import io.genkan.platform.TextBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;

/** The words of the notices and of the page that stops the use. */
@ApplicationScoped
public class AlarmTexts implements TextBundles {

    @Override
    public Stream<String> baseNames() {
        return Stream.of("io.genkan.alarm.texts");
    }
}
