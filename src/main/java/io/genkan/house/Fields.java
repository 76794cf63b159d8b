package io.genkan.house;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** The fields of a draft, by the names of its record's components. */
final class Fields {

    private Fields() {}

    /** Names of those that two drafts of a kind do not share, in the order of the form. */
    static <D extends Record> List<String> differing(D one, D other) {
        return Arrays.stream(one.getClass().getRecordComponents())
                .filter(field -> !Objects.equals(value(field, one), value(field, other)))
                .map(RecordComponent::getName)
                .toList();
    }

    /** Null when it is empty. */
    static Object value(String field, Record draft) {
        return Arrays.stream(draft.getClass().getRecordComponents())
                .filter(component -> component.getName().equals(field))
                .findFirst()
                .map(component -> value(component, draft))
                .orElse(null);
    }

    private static Object value(RecordComponent field, Record draft) {
        try {
            return field.getAccessor().invoke(draft);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(field.toString(), e);
        }
    }
}
