package io.genkan.upkeep;

import io.genkan.testing.Database;
import io.genkan.testing.Postgres;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;

/** One of each kind, with our tables and a member in it. */
final class EmptyDatabases {

    private static int made;

    private EmptyDatabases() {}

    static Stream<Database> both() {
        made++;
        return Stream.of(
                        new Database("jdbc:h2:mem:upkeep-" + made + ";DB_CLOSE_DELAY=-1"),
                        Postgres.fresh("upkeep-" + made))
                .map(EmptyDatabases::filled);
    }

    static Connection connect(Database database) throws SQLException {
        var connection = DriverManager.getConnection(database.url(), database.user(), "");
        connection.setAutoCommit(false);
        return connection;
    }

    private static Database filled(Database database) {
        boolean h2 = database.url().startsWith("jdbc:h2");
        Flyway.configure()
                .dataSource(database.url(), database.user(), "")
                .locations(
                        h2
                                ? new String[] {"classpath:db/migration"}
                                : new String[] {
                                    "classpath:db/migration", "classpath:db/postgresql"
                                })
                .load()
                .migrate();
        database.change(
                """
                insert into society (id, service_name, society_name, page_name, sender, telephone, hours)
                values (1, 's', 's', 's', 's@example.jp', '0', '9-5')
                """);
        database.change(
                """
                insert into member (id, version, public_id, society_id, user_id, birth_date, epoch, created_at)
                values (1, 0, 'm', 1, 'M1', date '2000-01-01', 0, timestamp '2020-01-01 00:00:00')
                """);
        return database;
    }
}
