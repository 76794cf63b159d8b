package io.genkan.platform;

import java.sql.SQLException;
import java.util.Optional;

/** What the database itself said, whoever wrapped it. */
final class SqlStates {

    private SqlStates() {}

    /** Empty when no database was asked. */
    static String of(Throwable e) {
        return innermost(e).map(SQLException::getSQLState).orElse("");
    }

    static Optional<SQLException> innermost(Throwable e) {
        SQLException found = null;
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                found = sql;
            }
        }
        return Optional.ofNullable(found);
    }
}
