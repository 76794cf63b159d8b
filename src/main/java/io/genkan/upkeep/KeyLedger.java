package io.genkan.upkeep;

import io.genkan.platform.KeyRing;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The keys that were ever used on this database: by their marks, never by themselves. So a server
 * knows at its start, without reading any large table, whether a key is another one than it was,
 * and whether one is missing.
 */
final class KeyLedger {

    private final Connection database;
    private final Map<String, String> marks = new HashMap<>();
    private final List<String> fronts = new ArrayList<>();

    /** Reads it, and keeps others from writing until the transaction is over. */
    KeyLedger(Connection database) throws SQLException {
        this.database = database;
        run("select name from chore where name = 'keys' for update");
        try (var select =
                        database.prepareStatement(
                                """
                                select id, mark, in_front_since from secret_key where left_at is null
                                order by in_front_since, id
                                """);
                var found = select.executeQuery()) {
            while (found.next()) {
                marks.put(found.getString(1), found.getString(2));
                if (found.getObject(3) != null) {
                    fronts.add(found.getString(1));
                }
            }
        }
    }

    boolean empty() {
        return marks.isEmpty();
    }

    boolean knows(String key) {
        return marks.containsKey(key);
    }

    /** The key that came to the front last, where this one was once and is not any more. */
    Optional<String> replaced(String key) {
        return fronts.contains(key) && !inFront(key)
                ? Optional.of(fronts.get(fronts.size() - 1))
                : Optional.empty();
    }

    private boolean inFront(String key) {
        return fronts.indexOf(key) == fronts.size() - 1;
    }

    /** Keys of this ring that are others than those that had the name before. */
    Set<String> changed(KeyRing keys) {
        Set<String> changed = new TreeSet<>();
        for (String id : keys.ids()) {
            if (knows(id) && !marks.get(id).equals(keys.mark(id))) {
                changed.add(id);
            }
        }
        return changed;
    }

    /** Keys that this ring does not have. */
    Set<String> missing(KeyRing keys) {
        Set<String> missing = new TreeSet<>(marks.keySet());
        missing.removeAll(keys.ids());
        return missing;
    }

    /** Nothing names it any more, or it is lost. */
    void left(String key, Instant now) throws SQLException {
        run("update secret_key set left_at = ? where id = ?", Times.of(now), key);
    }

    /** Whatever this ring has and was not known, and the first time one is in front. */
    void enter(KeyRing keys, Instant now) throws SQLException {
        for (String id : keys.ids()) {
            if (!knows(id)) {
                run("delete from secret_key where id = ?", id);
                run(
                        "insert into secret_key (id, mark, known_since) values (?, ?, ?)",
                        id,
                        keys.mark(id),
                        Times.of(now));
            }
        }
        run(
                "update secret_key set in_front_since = ? where id = ? and in_front_since is null",
                Times.of(now),
                keys.newest());
    }

    private void run(String sql, Object... values) throws SQLException {
        try (var statement = database.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.execute();
        }
    }
}
