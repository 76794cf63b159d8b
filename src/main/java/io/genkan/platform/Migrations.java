package io.genkan.platform;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Arrays;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.MigrationVersion;

/**
 * Brings the schema up to this version: plain SQL, forward only, the same files on H2 and
 * PostgreSQL, and a few more for what only PostgreSQL can: indexes, triggers, Liberty's sessions;
 * never a table of ours. There, all that is missing comes in one transaction, or nothing does.
 */
@ApplicationScoped
public class Migrations {

    private static final String MAY_NOT = "42501";
    private static final String TABLES =
            """
            select count(*) all_of_them, count(case when lower(table_name) = 'sessions' then 1 end) sessions
            from information_schema.tables where table_schema = current_schema
            """;

    @Resource(lookup = "jdbc/genkan")
    private DataSource database;

    /**
     * @throws DatabaseAway when it cannot be asked now
     * @throws WrongSchema when it is newer, altered, or old and not ours to change
     */
    public void run() {
        run(database);
    }

    static void run(DataSource database) {
        var flyway = flyway(database);
        try {
            refuseNewer(flyway.info());
            flyway.migrate();
        } catch (FlywayException e) {
            if (Outage.caused(e)) {
                throw new DatabaseAway(e);
            }
            if (SqlStates.of(e).equals(MAY_NOT)) {
                throw WrongSchema.mayNotChange(
                        found(flyway.info()), newest(flyway.info()).toString(), e);
            }
            throw WrongSchema.broken(e);
        }
    }

    static Flyway flyway(DataSource database) {
        boolean postgres = onPostgres(database);
        return Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(database)
                .locations(
                        postgres
                                ? new String[] {"classpath:db/migration", "classpath:db/postgresql"}
                                : new String[] {"classpath:db/migration"})
                .baselineOnMigrate(onlySessions(database))
                .baselineVersion("0")
                .failOnMissingLocations(true)
                .group(postgres)
                .load();
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
            throw new DatabaseAway(e);
        }
    }

    private static boolean onPostgres(DataSource database) {
        try (var connection = database.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
        } catch (SQLException e) {
            throw new DatabaseAway(e);
        }
    }

    /** Flyway only warns; but what a newer version wrote, this one may not understand. */
    private static void refuseNewer(MigrationInfoService schema) {
        var current = schema.current();
        var newest = newest(schema);
        if (current != null && current.getVersion().isNewerThan(newest)) {
            throw WrongSchema.newer(current.getVersion().toString(), newest.toString());
        }
    }

    private static MigrationVersion newest(MigrationInfoService schema) {
        return Arrays.stream(schema.all())
                .filter(one -> one.getState().isResolved())
                .map(MigrationInfo::getVersion)
                .max(MigrationVersion::compareTo)
                .orElseThrow();
    }

    private static String found(MigrationInfoService schema) {
        var current = schema.current();
        return current == null ? "" : current.getVersion().toString();
    }
}
