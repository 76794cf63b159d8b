package io.genkan.upkeep;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** So many values of a column name this key. */
public record KeyUse(String key, KeyedColumn column, long rows) {

    /** {@code k1: totp_credential.seed 12, password_credential.hash 3; k0: …} */
    static String told(Collection<KeyUse> uses) {
        return uses.stream()
                .map(KeyUse::key)
                .distinct()
                .sorted()
                .map(key -> key + ": " + places(key, uses))
                .collect(Collectors.joining("; "));
    }

    private static String places(String key, Collection<KeyUse> uses) {
        List<KeyUse> its = uses.stream().filter(use -> use.key.equals(key)).toList();
        return its.stream()
                .map(use -> use.column.place() + " " + use.rows)
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
