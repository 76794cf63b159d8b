package io.genkan.platform;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Brings the schema up to this version: plain SQL, forward only, the same files on H2 and
 * PostgreSQL, and a few more for what only PostgreSQL can: indexes, triggers, Liberty's sessions;
 * never a table of ours.
 */
@ApplicationScoped
public class Migrations {

    private static final String TABLES =
            """
            select count(*) all_of_them, count(case when lower(table_name) = 'sessions' then 1 end) sessions
            from information_schema.tables where table_schema = current_schema
            """;

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
                .baselineOnMigrate(onlySessions(database))
                .baselineVersion("0")
                .failOnMissingLocations(true)
                .load();
    }

    private static String[] locations(DataSource database) {
        return onPostgres(database)
                ? new String[] {"classpath:db/migration", "classpath:db/postgresql"}
                : new String[] {"classpath:db/migration"};
    }

    /**
     * Liberty makes its table of sessions before any of our code runs; Flyway would take it for
     * somebody else's database.
     */
    private static boolean onlySessions(DataSource database) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var tables = statement.executeQuery(TABLES)) {
            tables.next();
            return tables.getInt("sessions") == 1 && tables.getInt("all_of_them") == 1;
        } catch (SQLException e) {
            throw new IllegalStateException("no connection to the database", e);
        }
    }

    private static boolean onPostgres(DataSource database) {
        try (var connection = database.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
        } catch (SQLException e) {
            throw new IllegalStateException("no connection to the database", e);
        }
    }
}
