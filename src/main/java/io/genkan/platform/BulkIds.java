package io.genkan.platform;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Ids for many new rows at once, from the same sequences and by the same arithmetic as the entities
 * take theirs: a value of the sequence stands for itself and the 49 before it.
 */
public final class BulkIds {

    private static final int STEP = 50;

    private BulkIds() {}

    public static long[] next(Connection database, String sequence, int count) throws SQLException {
        var ids = new long[count];
        try (var select = database.prepareStatement(query(database, sequence))) {
            select.setInt(1, (count + STEP - 1) / STEP);
            var found = select.executeQuery();
            for (int i = 0; i < count; i++) {
                if (i % STEP == 0) {
                    found.next();
                }
                ids[i] = found.getLong(1) - STEP + 1 + i % STEP;
            }
        }
        return ids;
    }

    private static String query(Connection database, String sequence) throws SQLException {
        return isPostgres(database)
                ? "select nextval('" + sequence + "') from generate_series(1, ?)"
                : "select next value for " + sequence + " from system_range(1, ?)";
    }

    /**
     * Has what follows in this transaction planned with the values at hand: a plan that PostgreSQL
     * made while a table was empty and keeps for later reads all of it when it is full.
     */
    public static void planAnew(Connection database) throws SQLException {
        plan(database, "force_custom_plan");
    }

    /** From here on plans may be kept: an insert has but one, and a long one to make. */
    public static void keepPlans(Connection database) throws SQLException {
        plan(database, "auto");
    }

    private static void plan(Connection database, String mode) throws SQLException {
        if (isPostgres(database)) {
            try (var set = database.createStatement()) {
                set.execute("set local plan_cache_mode = " + mode);
            }
        }
    }

    private static boolean isPostgres(Connection database) throws SQLException {
        return database.getMetaData().getDatabaseProductName().equals("PostgreSQL");
    }
}
