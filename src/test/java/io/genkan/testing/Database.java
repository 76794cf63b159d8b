package io.genkan.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.h2.tools.RunScript;

/**
 * The database of the server under test, for looking at facts and for letting time pass: the
 * product has no clock that a test could turn, so a test moves what is stored into the past
 * instead.
 */
public final class Database {

    private static final String BLOCKED_ON_H2 =
            "select executing_statement_start since from information_schema.sessions where blocker_id is not null";
    private static final String BLOCKED_ON_POSTGRES =
            "select query_start since from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()";

    private final String url;
    private final String user;

    /** An H2 file of a server. */
    public Database(String url) {
        this(url, "genkan");
    }

    public Database(String url, String user) {
        this.url = url;
        this.user = user;
    }

    public String url() {
        return url;
    }

    public String user() {
        return user;
    }

    /** The one of the server that the build made for the tests. */
    public static Database ofTheServer() {
        return TestedDatabase.ofTheServer();
    }

    /** Each row by the names of its columns, in small letters. */
    public List<Map<String, Object>> rows(String select, Object... values) {
        return with(select, values, statement -> read(statement.executeQuery()));
    }

    /** The one value that this asks for. */
    public Object value(String select, Object... values) {
        var rows = rows(select, values);
        if (rows.size() != 1) {
            throw new AssertionError(rows.size() + " rows: " + select);
        }
        return rows.get(0).values().iterator().next();
    }

    public long count(String table, String where, Object... values) {
        return (long) value("select count(*) from " + table + " where " + where, values);
    }

    public int change(String statement, Object... values) {
        return with(statement, values, PreparedStatement::executeUpdate);
    }

    /**
     * Of a society that answers where no test goes, for members who are not ours; the same one each
     * time.
     */
    public long otherSociety() {
        change(
                """
                insert into society (id, host, service_name, society_name, page_name, sender, telephone, hours)
                select 77, 'other.example', service_name, society_name, page_name, sender, telephone, hours
                from society where id = 1 and not exists (select 1 from society where id = 77)
                """);
        return 77;
    }

    /** One to so many as a table with the one column {@code x}. */
    public String numbers(int last) {
        return (onPostgres() ? "generate_series" : "system_range") + "(1, " + last + ") as n(x)";
    }

    /** As if this had happened earlier. The columns are times; null stays null. */
    public void age(
            Duration by, String table, List<String> columns, String where, Object... values) {
        var earlier =
                columns.stream()
                        .map(
                                column ->
                                        column
                                                + " = "
                                                + column
                                                + " - "
                                                + by.toSeconds()
                                                + " * interval '1' second");
        int rows =
                change(
                        "update "
                                + table
                                + " set "
                                + String.join(", ", earlier.toList())
                                + " where "
                                + where,
                        values);
        if (rows == 0) {
            throw new AssertionError("nothing to age in " + table + " where " + where);
        }
    }

    /**
     * Does something while what this statement locks is locked by somebody else than the server.
     */
    public void whileLocked(String lock, Runnable work) {
        try (var connection = connect()) {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                statement.execute(lock);
                work.run();
            } finally {
                connection.rollback();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(lock, e);
        }
    }

    /** Since when a statement of the server has been waiting for a lock of somebody else. */
    public Optional<Object> blockedSince() {
        return rows(onPostgres() ? BLOCKED_ON_POSTGRES : BLOCKED_ON_H2).stream()
                .map(row -> row.get("since"))
                .findFirst();
    }

    /** Whether a statement that waits for a lock fails after some time, and has to try again. */
    public boolean givesUpLocks() {
        return !onPostgres();
    }

    /** The sample society, if no society is there yet. */
    public void seedSociety() {
        if (count("society", "true") > 0) {
            return;
        }
        try (InputStream sql = sampleSociety();
                var connection = connect()) {
            RunScript.execute(connection, new InputStreamReader(sql, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static InputStream sampleSociety() {
        var products = Database.class.getResourceAsStream("/io/genkan/sample/society.sql");
        return products == null ? Database.class.getResourceAsStream("/society.sql") : products;
    }

    private interface Work<T> {
        T on(PreparedStatement statement) throws SQLException;
    }

    private <T> T with(String sql, Object[] values, Work<T> work) {
        try (var connection = connect()) {
            if (onPostgres() && sql.startsWith("update audit_entry ")) {
                return againstTheTrail(connection, sql, values, work);
            }
            return run(connection, sql, values, work);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** Nobody changes the trail on PostgreSQL; only for its owner there is a way. */
    private static <T> T againstTheTrail(
            Connection connection, String sql, Object[] values, Work<T> work) throws SQLException {
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute("alter table audit_entry disable trigger user");
            T done = run(connection, sql, values, work);
            statement.execute("alter table audit_entry enable trigger user");
            connection.commit();
            return done;
        }
    }

    private static <T> T run(Connection connection, String sql, Object[] values, Work<T> work)
            throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return work.on(statement);
        }
    }

    boolean onPostgres() {
        return url.startsWith("jdbc:postgresql:");
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, "");
    }

    private static List<Map<String, Object>> read(ResultSet found) throws SQLException {
        List<Map<String, Object>> rows = new ArrayList<>();
        while (found.next()) {
            Map<String, Object> row = new LinkedHashMap<>();
            for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                row.put(
                        found.getMetaData().getColumnLabel(i).toLowerCase(Locale.ROOT),
                        found.getObject(i));
            }
            rows.add(row);
        }
        return rows;
    }
}
