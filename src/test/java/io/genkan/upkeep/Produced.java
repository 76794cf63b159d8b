package io.genkan.upkeep;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.enterprise.inject.Produces;
import java.util.List;

/** What the packages say of their tables, as the container would find it. */
final class Produced {

    private Produced() {}

    static <T> List<T> all(Class<T> kind) {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("io.genkan")
                        .stream()
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> method.isAnnotatedWith(Produces.class))
                        .filter(method -> method.getModifiers().contains(JavaModifier.STATIC))
                        .filter(method -> method.getRawReturnType().isEquivalentTo(kind))
                        .filter(method -> method.getRawParameterTypes().isEmpty())
                        .map(method -> kind.cast(made(method)))
                        .toList();
    }

    private static Object made(JavaMethod method) {
        try {
            var producer = method.reflect();
            producer.setAccessible(true);
            return producer.invoke(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
