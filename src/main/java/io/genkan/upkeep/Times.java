package io.genkan.upkeep;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Moments as the tables have them, in UTC. */
final class Times {

    private Times() {}

    static LocalDateTime of(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    /**
     * The moment for each {@code ?} of the condition.
     *
     * @return the next parameter's number
     */
    static int bind(PreparedStatement statement, int first, String condition, Instant moment)
            throws SQLException {
        int next = first;
        for (int i = 0; i < condition.length(); i++) {
            if (condition.charAt(i) == '?') {
                statement.setObject(next++, of(moment));
            }
        }
        return next;
    }
}
