package io.genkan.testing;

import jakarta.inject.Inject;
import java.util.Arrays;

/** Does for a plain test what the container does for a bean: fills its {@code @Inject} fields. */
public final class Wiring {

    private Wiring() {}

    /** The bean, with each part in the field of its type. */
    public static <T> T wired(T bean, Object... parts) {
        for (Object part : parts) {
            var field =
                    Arrays.stream(bean.getClass().getDeclaredFields())
                            .filter(candidate -> candidate.isAnnotationPresent(Inject.class))
                            .filter(candidate -> candidate.getType().isInstance(part))
                            .findFirst()
                            .orElseThrow();
            try {
                field.setAccessible(true);
                field.set(bean, part);
            } catch (IllegalAccessException e) {
                throw new AssertionError(e);
            }
        }
        return bean;
    }
}
