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
import org.h2.tools.RunScript;

/**
 * The database of the server under test, for looking at facts and for letting time pass: the
 * product has no clock that a test could turn, so a test moves what is stored into the past
 * instead.
 */
public final class Database {

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
        return new Database(
                "jdbc:h2:file:"
                        + System.getProperty("liberty.server")
                        + "/db/genkan;AUTO_SERVER=TRUE");
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
                merge into society (id, host, service_name, society_name, page_name, sender, telephone, hours)
                key (id)
                select 77, 'other.example', service_name, society_name, page_name, sender, telephone, hours
                from society where id = 1
                """);
        return 77;
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

    /** Does something while this statement's rows are locked by somebody else than the server. */
    public void whileLocked(String selectForUpdate, Runnable work) {
        try (var connection = connect()) {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                statement.executeQuery(selectForUpdate);
                work.run();
            } finally {
                connection.rollback();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(selectForUpdate, e);
        }
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
        try (var connection = connect();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return work.on(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
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
