package io.genkan.upkeep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Counts which rows name which key. Reads whole tables, so it is done at a start only when a key is
 * missing, and otherwise in the background.
 */
@ApplicationScoped
public class KeySurvey {

    private List<KeyedColumn> columns = List.of();

    protected KeySurvey() {}

    KeySurvey(List<KeyedColumn> columns) {
        this.columns = columns;
    }

    @Inject
    void collect(@Any Instance<KeyedColumn> all) {
        columns = all.stream().toList();
    }

    List<KeyedColumn> columns() {
        return columns;
    }

    List<KeyUse> take(Connection database, Instant now) throws SQLException {
        List<KeyUse> uses = new ArrayList<>();
        for (var column : columns) {
            try (var select = database.prepareStatement(counting(column))) {
                Times.bind(select, 1, column.counted(), now);
                var found = select.executeQuery();
                while (found.next()) {
                    uses.add(new KeyUse(found.getString(1), column, found.getLong(2)));
                }
            }
        }
        return uses;
    }

    /** Keeps it for whoever asks how far the rotation has come. */
    void keep(Connection database, List<KeyUse> uses, Instant now) throws SQLException {
        try (var old = database.prepareStatement("delete from key_use");
                var insert =
                        database.prepareStatement(
                                "insert into key_use (key_id, place, row_count, counted_at)"
                                        + " values (?, ?, ?, ?)")) {
            old.executeUpdate();
            for (var use : uses) {
                insert.setString(1, use.key());
                insert.setString(2, use.column().place());
                insert.setLong(3, use.rows());
                insert.setObject(4, Times.of(now));
                insert.executeUpdate();
            }
        }
    }

    private static String counting(KeyedColumn column) {
        return """
        select key_id, count(*) from (
            select substring(%1$s from 1 for greatest(position('%2$s' in %1$s) - 1, 0)) as key_id
            from %3$s where %4$s) as named
        group by key_id order by key_id
        """
                .formatted(column.column(), column.end(), column.table(), column.counted());
    }
}
