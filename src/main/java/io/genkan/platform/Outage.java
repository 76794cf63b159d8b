package io.genkan.platform;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;

/**
 * Whether something failed because the database was away or had no connection left, which is
 * nobody's mistake and passes. By the classes of JDBC 4 and of ISO/IEC 9075 (08: connection), and
 * by what PostgreSQL (53: resources, 57P: stopping) and H2 (900, 901) say beside them.
 */
public final class Outage {

    private static final int FAR_ENOUGH = 20;
    private static final Set<String> CLASSES = Set.of("08", "53");
    private static final Set<String> STATES =
            Set.of("57P01", "57P02", "57P03", "90067", "90098", "90121");

    private Outage() {}

    /** Looks through the causes. */
    public static boolean caused(Throwable failure) {
        Throwable cause = failure;
        for (int i = 0; cause != null && i < FAR_ENOUGH; i++) {
            if (cause instanceof SQLException sql && away(sql)) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }

    private static boolean away(SQLException failure) {
        return failure instanceof SQLTransientConnectionException
                || failure instanceof SQLNonTransientConnectionException
                || failure instanceof SQLRecoverableException
                || away(failure.getSQLState());
    }

    private static boolean away(String state) {
        return state != null
                && state.length() == 5
                && (CLASSES.contains(state.substring(0, 2)) || STATES.contains(state));
    }
}
