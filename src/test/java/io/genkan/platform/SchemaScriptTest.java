package io.genkan.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What an administrator runs by hand makes what the application would, from any version. */
class SchemaScriptTest {

    private static final String EVERYTHING =
            """
            select 'column ' || table_name || '.' || column_name, concat_ws(' ', data_type,
                character_maximum_length, is_nullable, column_default, collation_name)
            from information_schema.columns where table_schema = 'public'
            union all select 'index ' || indexname, indexdef from pg_indexes where schemaname = 'public'
            union all select 'constraint ' || conrelid::regclass || ' ' || conname, pg_get_constraintdef(oid)
            from pg_constraint where connamespace = 'public'::regnamespace
            union all select 'sequence ' || sequencename, concat_ws(' ', start_value, increment_by, last_value)
            from pg_sequences where schemaname = 'public'
            union all select 'trigger ' || tgname, pg_get_triggerdef(oid) from pg_trigger where not tgisinternal
            union all select 'function ' || proname, prosrc from pg_proc where pronamespace = 'public'::regnamespace
            union all select 'history ' || installed_rank, concat_ws(' ', version, description, type, script, checksum, success)
            from flyway_schema_history
            """;

    private static EmbeddedPostgres postgres;

    @BeforeAll
    static void start() throws IOException {
        postgres = EmbeddedPostgres.start();
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
    }

    @Test
    void on_an_empty_database_and_once_more() throws Exception {
        var byHand = database("by_hand");
        run(byHand, SchemaScript.text());

        assertThat(everything(byHand)).isEqualTo(asTheApplication()).hasSizeGreaterThan(200);
        run(byHand, SchemaScript.text());
        assertThat(everything(byHand)).isEqualTo(asTheApplication());
    }

    @Test
    void on_the_schema_of_an_earlier_version() throws Exception {
        var earlier = database("earlier");
        Flyway.configure()
                .configuration(Migrations.flyway(earlier).getConfiguration())
                .target("0020")
                .load()
                .migrate();

        run(earlier, SchemaScript.text());

        assertThat(everything(earlier)).isEqualTo(asTheApplication());
        Migrations.run(earlier);
    }

    private static Map<String, String> asTheApplication() throws SQLException {
        var database = database("by_application");
        Migrations.run(database);
        return everything(database);
    }

    private static DataSource database(String name) throws SQLException {
        run(postgres.getPostgresDatabase(), "drop database if exists " + name);
        run(postgres.getPostgresDatabase(), "create database " + name);
        return postgres.getDatabase("postgres", name);
    }

    private static Map<String, String> everything(DataSource database) throws SQLException {
        var found = new TreeMap<String, String>();
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(EVERYTHING)) {
            while (rows.next()) {
                found.put(rows.getString(1), rows.getString(2));
            }
        }
        return found;
    }

    private static void run(DataSource database, String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
