package io.genkan.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutageTest {

    @ParameterizedTest
    @ValueSource(strings = {"08001", "08006", "53300", "57P01", "57P03", "90067", "90098"})
    void a_database_that_is_away_or_full_is_an_outage(String state) {
        assertThat(Outage.caused(wrapped(new SQLException("away", state)))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "40001", "42601", "57014", "22001", "HYT00", ""})
    void a_mistake_or_a_race_is_none(String state) {
        assertThat(Outage.caused(wrapped(new SQLException("wrong", state)))).isFalse();
    }

    @Test
    void no_connection_in_the_pool_is_an_outage() {
        assertThat(Outage.caused(wrapped(new SQLTransientConnectionException("waited")))).isTrue();
    }

    @Test
    void anything_else_and_nothing_are_none() {
        assertThat(Outage.caused(new IllegalStateException("bug"))).isFalse();
        assertThat(Outage.caused(wrapped(new SQLException("no state", (String) null)))).isFalse();
        assertThat(Outage.caused(null)).isFalse();
    }

    private static Exception wrapped(SQLException cause) {
        return new IllegalStateException(new RuntimeException(cause));
    }
}
