package io.genkan.platform;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Brings the schema up to this version: plain SQL, forward only, the same files on H2 and
 * PostgreSQL.
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
                .locations("classpath:db/migration")
                .failOnMissingLocations(true)
                .load();
    }
}
