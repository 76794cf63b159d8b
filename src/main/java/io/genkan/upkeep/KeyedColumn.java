package io.genkan.upkeep;

import java.util.Optional;

/**
 * A column whose values name the key of the ring that made them. Whoever keeps such values produces
 * one of these as a bean; counting, sealing anew and the look at the start come with it.
 *
 * @param end what follows the key's id in a value
 * @param counted which rows need their key, as a condition of SQL; a {@code ?} in it is now (UTC)
 * @param purpose what the values are sealed for; empty where they are digests, which nobody can
 *     make anew
 * @param until until when a row names its key, for an operator to read
 */
public record KeyedColumn(
        String table,
        String column,
        char end,
        String counted,
        Optional<String> purpose,
        String until) {

    /** Values that {@link io.genkan.platform.KeyRing#seal} made; the table's key is {@code id}. */
    public static KeyedColumn sealed(String table, String column, String counted, String purpose) {
        return new KeyedColumn(
                table, column, '.', counted, Optional.of(purpose), "it is sealed anew");
    }

    /** Values that keep their key as long as they are of use. */
    public static KeyedColumn lasting(String table, String column, String counted, String until) {
        return new KeyedColumn(table, column, '.', counted, Optional.empty(), until);
    }

    /** With another mark after the key's id. */
    public KeyedColumn endingIn(char mark) {
        return new KeyedColumn(table, column, mark, counted, purpose, until);
    }

    /** As an operator looks for it. */
    public String place() {
        return table + "." + column;
    }
}
