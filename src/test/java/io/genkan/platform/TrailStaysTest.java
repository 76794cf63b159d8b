package io.genkan.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * T29: on PostgreSQL the trail only grows, and docs/operations.md says how nobody can change that.
 */
class TrailStaysTest {

    private static final String INSERT =
            "insert into audit_entry (id, at, event, source, detail) values (nextval('audit_entry_seq'), now(), 'SignedIn', 'test', '')";

    /** As docs/operations.md has them. */
    private static final String GRANTS =
            """
            create role genkan_app login;
            grant usage on schema public to genkan_app;
            grant select, insert, update, delete on all tables in schema public to genkan_app;
            grant usage, select on all sequences in schema public to genkan_app;
            revoke update, delete on audit_entry from genkan_app;
            revoke insert, update, delete on flyway_schema_history from genkan_app
            """;

    private static EmbeddedPostgres postgres;

    @BeforeAll
    static void migrate() throws IOException, SQLException {
        postgres = EmbeddedPostgres.start();
        Migrations.flyway(owner()).migrate();
        run(owner(), INSERT);
        for (String statement : GRANTS.split(";")) {
            run(owner(), statement);
        }
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set detail = 'nothing happened'",
                "delete from audit_entry",
                "truncate audit_entry"
            })
    void not_even_the_owner_changes_an_entry(String change) {
        assertThatThrownBy(() -> run(owner(), change)).hasMessageContaining("append-only");
    }

    @Test
    @DisplayName(
            "the application writes entries, starts without a right to migrate, and cannot lift the ban")
    void the_application_may_only_append() throws SQLException {
        run(application(), INSERT);

        assertThat(Migrations.flyway(application()).migrate().migrationsExecuted).isZero();
        for (String change :
                new String[] {
                    "delete from audit_entry",
                    "truncate audit_entry",
                    "drop trigger audit_entry_stays on audit_entry",
                    "alter table audit_entry disable trigger all",
                    "drop table audit_entry"
                }) {
            assertThatThrownBy(() -> run(application(), change))
                    .as(change)
                    .isInstanceOf(SQLException.class);
        }
    }

    private static DataSource owner() {
        return postgres.getPostgresDatabase();
    }

    private static DataSource application() {
        return postgres.getDatabase("genkan_app", "postgres");
    }

    private static void run(DataSource database, String statement) throws SQLException {
        try (var connection = database.getConnection();
                var prepared = connection.createStatement()) {
            prepared.execute(statement);
        }
    }
}
