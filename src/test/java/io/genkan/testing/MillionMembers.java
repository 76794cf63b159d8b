package io.genkan.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.flywaydb.core.Flyway;

/**
 * A PostgreSQL of its own with a million members and three million entries of the trail, for
 * figures. Times the product's own statements.
 */
public final class MillionMembers implements AutoCloseable {

    private static final Pattern PLACE = Pattern.compile("\\?(\\d+)");
    private static final int TIMES = 20;

    private final EmbeddedPostgres postgres;
    private final Connection connection;

    public MillionMembers() throws IOException, SQLException {
        postgres = EmbeddedPostgres.start();
        Flyway.configure()
                .dataSource(postgres.getPostgresDatabase())
                .locations("classpath:db/migration", "classpath:db/postgresql")
                .load()
                .migrate();
        connection = postgres.getPostgresDatabase().getConnection();
        try (var statement = connection.createStatement()) {
            statement.execute(text("/io/genkan/sample/society.sql"));
            statement.execute(text("/million.sql"));
            statement.execute("vacuum analyze");
        }
    }

    /** Prints how long a statement with numbered places takes, the first time and usually. */
    public void time(String what, String sql, List<Object> values) throws SQLException {
        long first = once(sql, values);
        var times = new ArrayList<Long>();
        for (int i = 0; i < TIMES; i++) {
            times.add(once(sql, values));
        }
        times.sort(null);
        System.out.printf(
                "FIGURE %s: median %d ms, 95th percentile %d ms, first %d ms%n",
                what, times.get(TIMES / 2), times.get(TIMES * 95 / 100 - 1), first);
    }

    private long once(String sql, List<Object> values) throws SQLException {
        long began = System.nanoTime();
        try (var statement = connection.prepareStatement(PLACE.matcher(sql).replaceAll("?"))) {
            int position = 1;
            for (var place : PLACE.matcher(sql).results().toList()) {
                statement.setObject(position++, values.get(Integer.parseInt(place.group(1)) - 1));
            }
            try (var found = statement.executeQuery()) {
                while (found.next()) {
                    found.getObject(1);
                }
            }
        }
        return (System.nanoTime() - began) / 1_000_000;
    }

    private static String text(String resource) throws IOException {
        try (InputStream sql = MillionMembers.class.getResourceAsStream(resource)) {
            return new String(sql.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Override
    public void close() throws IOException, SQLException {
        connection.close();
        postgres.close();
    }
}
