package io.genkan.platform;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Brings the schema up to this version: plain SQL, forward only, the same files on H2 and
 * PostgreSQL, and a few more for what only PostgreSQL can (indexes and triggers, never tables).
 */
@ApplicationScoped
public class Migrations {

    @Resource(lookup = "jdbc/genkan")
    private DataSource database;

    /**
     * @throws org.flywaydb.core.api.FlywayException when a file fails
     */
    public void run() {
        flyway(database).migrate();
    }

    static Flyway flyway(DataSource database) {
        return Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(database)
                .locations(locations(database))
                .failOnMissingLocations(true)
                .load();
    }

    private static String[] locations(DataSource database) {
        return onPostgres(database)
                ? new String[] {"classpath:db/migration", "classpath:db/postgresql"}
                : new String[] {"classpath:db/migration"};
    }

    private static boolean onPostgres(DataSource database) {
        try (var connection = database.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
        } catch (SQLException e) {
            throw new IllegalStateException("no connection to the database", e);
        }
    }
}
