package io.genkan.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;

/** The same SQL files make the same tables on both databases, and the sample society fits in. */
class MigrationsTest {

    private static final String COLUMNS =
            """
            select lower(table_name), lower(column_name), is_nullable
            from information_schema.columns
            where lower(table_schema) = 'public' and lower(table_name) not in ('flyway_schema_history', 'sessions')
            """;

    @Test
    void both_databases_end_with_the_same_tables_and_columns() throws Exception {
        try (var postgres = EmbeddedPostgres.start()) {
            var onPostgres = migrated(postgres.getPostgresDatabase());

            assertThat(onPostgres).isEqualTo(migrated(h2())).hasSizeGreaterThan(50);
        }
    }

    private static DataSource h2() {
        var database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:migrations;DB_CLOSE_DELAY=-1");
        return database;
    }

    /**
     * Migrates twice, as the second start of a server does, fills in the sample and reads the
     * columns.
     */
    private static Map<String, String> migrated(DataSource database)
            throws SQLException, IOException {
        Migrations.flyway(database).migrate();
        assertThat(Migrations.flyway(database).migrate().migrationsExecuted).isZero();
        var columns = new TreeMap<String, String>();
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            for (String sql : sampleSociety().split(";\\s*(\\n|$)")) {
                statement.execute(sql);
            }
            var found = statement.executeQuery(COLUMNS);
            while (found.next()) {
                columns.put(found.getString(1) + "." + found.getString(2), found.getString(3));
            }
        }
        return columns;
    }

    private static String sampleSociety() throws IOException {
        try (var file = MigrationsTest.class.getResourceAsStream("/io/genkan/sample/society.sql")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
