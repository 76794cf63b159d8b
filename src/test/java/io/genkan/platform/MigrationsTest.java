package io.genkan.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** The same SQL files make the same tables on both databases, and the sample society fits in. */
class MigrationsTest {

    private static final String COLUMNS =
            """
            select lower(table_name), lower(column_name), is_nullable
            from information_schema.columns
            where lower(table_schema) = 'public' and lower(table_name) not in ('flyway_schema_history', 'sessions')
            """;

    private static final String LATER =
            """
            insert into "flyway_schema_history" ("installed_rank", "version", "description", "type", "script",
                "checksum", "installed_by", "execution_time", "success")
            values (9999, '9999', 'later', 'SQL', 'V9999__later.sql', 1, 'x', 0, true)
            """;

    @Test
    void both_databases_end_with_the_same_tables_and_columns() throws Exception {
        try (var postgres = EmbeddedPostgres.start()) {
            var onPostgres = migrated(postgres.getPostgresDatabase());

            assertThat(onPostgres).isEqualTo(migrated(h2("same"))).hasSizeGreaterThan(50);
        }
    }

    @Test
    void two_starts_at_once_make_the_tables_once() throws Exception {
        try (var postgres = EmbeddedPostgres.start()) {
            var database = postgres.getPostgresDatabase();
            CompletableFuture.allOf(
                            CompletableFuture.runAsync(() -> Migrations.run(database)),
                            CompletableFuture.runAsync(() -> Migrations.run(database)))
                    .join();

            assertThat(Migrations.flyway(database).info().applied())
                    .extracting(applied -> applied.getVersion().toString())
                    .doesNotHaveDuplicates()
                    .hasSizeGreaterThan(25);
        }
    }

    @Test
    void a_schema_of_a_later_version_is_refused_on_h2_as_well() throws SQLException {
        var database = h2("later");
        Migrations.run(database);
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(LATER);
        }

        assertThatThrownBy(() -> Migrations.run(database))
                .isInstanceOf(WrongSchema.class)
                .hasMessageContaining("has version 9999");
    }

    @Test
    void what_is_not_there_is_away() {
        var nowhere = new PGSimpleDataSource();
        nowhere.setUrl("jdbc:postgresql://localhost:1/genkan");

        assertThatThrownBy(() -> Migrations.run(nowhere)).isInstanceOf(DatabaseAway.class);
    }

    private static DataSource h2(String name) {
        var database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1");
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
