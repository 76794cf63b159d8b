package io.genkan.upkeep;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Rows that are of no use any more. Whoever keeps a table that grows produces one of these as a
 * bean for each kind; they go at night. docs/operations.md lists all tables, also those that keep
 * everything.
 *
 * @param key the table's key, for taking a few rows at a time
 * @param condition which rows, as a condition of SQL; a {@code ?} in it is the moment before which
 *     they are old (UTC)
 * @param stays how long a row stays after what the condition asks for
 * @param left what is set in a row that is only emptied; empty when the row goes
 */
public record OldRows(
        String table, String key, String condition, Duration stays, Optional<String> left) {

    public static OldRows deleted(String table, String condition, Duration stays) {
        return new OldRows(table, "id", condition, stays, Optional.empty());
    }

    /** The row stays, with this in it. */
    public static OldRows emptied(String table, String left, String condition, Duration stays) {
        return new OldRows(table, "id", condition, stays, Optional.of(left));
    }

    /** With another key than {@code id}. */
    public OldRows by(String otherKey) {
        return new OldRows(table, otherKey, condition, stays, left);
    }

    /** A few of them, at most that many; how many it were. */
    int clear(Connection database, Instant now, int atMost) throws SQLException {
        try (var change = database.prepareStatement(sql(atMost))) {
            Times.bind(change, 1, condition, now.minus(stays));
            return change.executeUpdate();
        }
    }

    private String sql(int atMost) {
        String change =
                left.map(set -> "update " + table + " set " + set).orElse("delete from " + table);
        return change
                + " where "
                + key
                + " in (select "
                + key.replaceAll("[()]", "")
                + " from "
                + table
                + " where "
                + condition
                + " fetch first "
                + atMost
                + " rows only)";
    }
}
