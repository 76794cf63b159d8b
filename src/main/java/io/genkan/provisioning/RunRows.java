package io.genkan.provisioning;

import io.genkan.platform.BulkIds;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** What a chunk leaves about itself, in the transaction of what it changes. */
final class RunRows {

    /** Persons whose changes are kept for looking over, if they have not finished yet. */
    static final int SHOWN = 100;

    /** The same of those who have finished: a change of theirs is worth more of a look. */
    static final int SETTLED_SHOWN = 10_000;

    private static final String REJECTION =
            "insert into import_rejection (id, run_id, line, field, reason, row_text)"
                    + " values (?, ?, ?, ?, ?, ?)";
    private static final String CHANGE =
            "insert into import_change"
                    + " (run_id, line, field, user_id, settled, old_value, new_value)"
                    + " values (?, ?, ?, ?, ?, ?, ?)";

    /** Nobody else's turn, and nobody has written since: both are one condition. */
    private static final String ADVANCE =
            "update import_run set rows_read = ?, accepted = ?, changed = ?, added = ?,"
                    + " settled = ?, rejected = ?, beat_at = ?"
                    + " where id = ? and turn = ? and rows_read = ?"
                    + " and state in ('RUNNING', 'STOPPING')";

    private static final int LONGEST_REASON = 200;
    private static final int LONGEST_ROW = 4000;

    private RunRows() {}

    static void keepRejections(Connection database, long run, List<Rejection> rejections)
            throws SQLException {
        if (rejections.isEmpty()) {
            return;
        }
        long[] ids = BulkIds.next(database, "import_rejection_seq", rejections.size());
        try (var insert = database.prepareStatement(REJECTION)) {
            for (int i = 0; i < ids.length; i++) {
                var rejection = rejections.get(i);
                insert.setLong(1, ids[i]);
                insert.setLong(2, run);
                insert.setLong(3, rejection.line());
                insert.setString(4, rejection.field());
                insert.setString(5, storable(rejection.reason(), LONGEST_REASON));
                insert.setString(6, storable(rejection.row(), LONGEST_ROW));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    static void keepChanges(Connection database, Stand before, List<Change> changes)
            throws SQLException {
        long settled = before.tally().settled();
        long others = before.tally().altered() - settled;
        try (var insert = database.prepareStatement(CHANGE)) {
            long line = 0;
            boolean any = false;
            for (var change : changes) {
                boolean next = change.line() != line;
                line = change.line();
                settled += next && change.settled() ? 1 : 0;
                others += next && !change.settled() ? 1 : 0;
                if (change.settled() ? settled > SETTLED_SHOWN : others > SHOWN) {
                    continue;
                }
                insert.setLong(1, before.run());
                insert.setLong(2, change.line());
                insert.setString(3, change.column().title());
                insert.setString(4, change.userId());
                insert.setBoolean(5, change.settled());
                insert.setString(6, change.before());
                insert.setString(7, change.after());
                insert.addBatch();
                any = true;
            }
            if (any) {
                insert.executeBatch();
            }
        }
    }

    static Stand advance(Connection database, Stand before, Tally chunk, Instant now)
            throws SQLException {
        var after = before.plus(chunk);
        var tally = after.tally();
        try (var update = database.prepareStatement(ADVANCE)) {
            update.setLong(1, tally.read());
            update.setLong(2, tally.accepted());
            update.setLong(3, tally.changed());
            update.setLong(4, tally.added());
            update.setLong(5, tally.settled());
            update.setLong(6, tally.rejected());
            update.setObject(7, LocalDateTime.ofInstant(now, ZoneOffset.UTC));
            update.setLong(8, before.run());
            update.setInt(9, before.turn());
            update.setLong(10, before.tally().read());
            if (update.executeUpdate() != 1) {
                throw new LostRun(before.run());
            }
        }
        return after;
    }

    static boolean askedToStop(Connection database, long run) throws SQLException {
        try (var select = database.prepareStatement("select state from import_run where id = ?")) {
            select.setLong(1, run);
            var found = select.executeQuery();
            return !found.next() || !found.getString(1).equals("RUNNING");
        }
    }

    /** PostgreSQL keeps no NUL; and never between the halves of a character such as 𠮷. */
    private static String storable(String text, int longest) {
        String shown = text.replace('\0', '\uFFFD');
        if (shown.length() <= longest) {
            return shown;
        }
        return shown.substring(
                0, Character.isHighSurrogate(shown.charAt(longest - 1)) ? longest - 1 : longest);
    }
}
