package io.genkan.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.genkan.platform.Secrets;
import io.genkan.testing.Database;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.postgresql.ds.PGSimpleDataSource;

/** What one server at a time does. */
class ChoresTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    static Stream<Database> databases() {
        return EmptyDatabases.both();
    }

    @ParameterizedTest
    @MethodSource("databases")
    @DisplayName(
            "a chore is one server's, until it is done or the server was silent for five minutes")
    void of_two_servers_one_has_it(Database database) throws SQLException {
        assertThat(at(NOON, database).take("keys")).isTrue();

        assertThat(at(NOON.plusSeconds(299), database).take("keys")).isFalse();
        assertThat(at(NOON.plusSeconds(300), database).take("keys")).isTrue();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void whoever_works_keeps_it_and_whoever_lost_it_stops(Database database) throws SQLException {
        var one = at(NOON, database);
        one.take("keys");
        var other = at(NOON.plus(Duration.ofHours(1)), database);
        other.take("keys");

        assertThatThrownBy(() -> one.piece("keys", c -> "done twice"))
                .isInstanceOf(Chores.Gone.class);
        assertThat(other.<String>piece("keys", c -> "done")).isEqualTo("done");
        one.done("keys", NOON);
        assertThat(at(NOON.plus(Duration.ofHours(1)), database).take("keys"))
                .as("who lost it cannot end it")
                .isFalse();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void what_is_done_is_due_when_it_was_said(Database database) throws SQLException {
        var one = at(NOON, database);
        one.take("keys");
        one.done("keys", NOON.plusSeconds(60));

        assertThat(at(NOON.plusSeconds(59), database).due("keys")).isFalse();
        assertThat(at(NOON.plusSeconds(60), database).due("keys")).isTrue();
        assertThat(at(NOON, database).due("housekeeping")).as("another chore").isTrue();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_start_has_it_done_at_once(Database database) throws SQLException {
        var one = at(NOON, database);
        one.take("keys");

        at(NOON.plusSeconds(1), database).hurry("keys");

        assertThat(at(NOON.plusSeconds(2), database).take("keys")).isTrue();
        assertThatThrownBy(() -> one.piece("keys", c -> 0)).isInstanceOf(Chores.Gone.class);
    }

    private static Chores at(Instant now, Database database) {
        return new Chores(source(database), Clock.fixed(now, ZoneOffset.UTC), new Secrets());
    }

    private static DataSource source(Database database) {
        if (database.url().startsWith("jdbc:h2")) {
            var h2 = new JdbcDataSource();
            h2.setURL(database.url());
            h2.setUser(database.user());
            return h2;
        }
        var postgres = new PGSimpleDataSource();
        postgres.setURL(database.url());
        postgres.setUser(database.user());
        return postgres;
    }
}
