package io.genkan.upkeep;

import io.genkan.platform.KeyRing;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Some rows of a sealed column at a time. A row that somebody else holds (a mail on its way) is
 * left for the next time, and one that was changed since it was read is left as it is: the value
 * that is replaced is named in the update.
 */
final class SealedPage {

    private static final Logger LOG = System.getLogger(SealedPage.class.getName());
    private static final int ROWS = 200;

    private final KeyedColumn column;
    private final KeyRing keys;

    SealedPage(KeyedColumn column, KeyRing keys) {
        this.column = column;
        this.keys = keys;
    }

    /**
     * What a page brought.
     *
     * @param last the last row's id; empty after the last page
     */
    record Turned(int sealed, Optional<Long> last) {}

    Turned turn(Connection database, long after, Instant now) throws SQLException {
        var page = read(database, after, now);
        int sealed = 0;
        for (var row : page.entrySet()) {
            if (!row.getValue().startsWith(keys.newest() + column.end())
                    && replace(database, row.getKey(), row.getValue())) {
                sealed++;
            }
        }
        return new Turned(
                sealed, page.size() < ROWS ? Optional.empty() : Optional.of(page.lastKey()));
    }

    private TreeMap<Long, String> read(Connection database, long after, Instant now)
            throws SQLException {
        var rows = new TreeMap<Long, String>();
        try (var select =
                database.prepareStatement(
                        sql("select id, %2$s from %1$s where id > ? and ")
                                + column.counted()
                                + " order by id fetch first "
                                + ROWS
                                + " rows only")) {
            select.setLong(1, after);
            Times.bind(select, 2, column.counted(), now);
            var found = select.executeQuery();
            while (found.next()) {
                rows.put(found.getLong(1), found.getString(2));
            }
        }
        return rows;
    }

    private boolean replace(Connection database, long id, String old) throws SQLException {
        var anew = anew(id, old);
        return anew.isPresent()
                && free(database, id)
                && run(
                        database,
                        sql("update %1$s set %2$s = ? where id = ? and %2$s = ?"),
                        anew.get(),
                        id,
                        old);
    }

    private Optional<String> anew(long id, String old) {
        try {
            String purpose = column.purpose().orElseThrow();
            return Optional.of(keys.seal(purpose, keys.open(purpose, old)));
        } catch (IllegalStateException closed) {
            LOG.log(
                    Level.WARNING,
                    "Keys: row {0} of {1} cannot be opened: {2}",
                    id,
                    column.place(),
                    closed.getMessage());
            return Optional.empty();
        }
    }

    private boolean free(Connection database, long id) throws SQLException {
        try (var lock =
                database.prepareStatement(
                        sql("select id from %1$s where id = ? for update skip locked"))) {
            lock.setLong(1, id);
            return lock.executeQuery().next();
        }
    }

    private static boolean run(Connection database, String sql, Object... values)
            throws SQLException {
        try (var update = database.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                update.setObject(i + 1, values[i]);
            }
            return update.executeUpdate() == 1;
        }
    }

    private String sql(String pattern) {
        return pattern.formatted(column.table(), column.column());
    }
}
