package io.genkan.staff;

import io.genkan.platform.TextBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;

/** The words of the desk's frame and of its people. */
@ApplicationScoped
public class StaffTexts implements TextBundles {

    @Override
    public Stream<String> baseNames() {
        return Stream.of("io.genkan.staff.texts");
    }
}
