package io.genkan.house;

import io.genkan.platform.TextBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;

/** The words of the pages where staff change what is the society's own. */
@ApplicationScoped
public class HouseTexts implements TextBundles {

    @Override
    public Stream<String> baseNames() {
        return Stream.of("io.genkan.house.texts");
    }
}
