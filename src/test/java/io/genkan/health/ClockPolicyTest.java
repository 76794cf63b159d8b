package io.genkan.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClockPolicyTest {

    @ParameterizedTest
    @CsvSource({"0, true", "5, true", "-5, true", "6, false", "-6, false", "120, false"})
    void a_few_seconds_are_tolerated_in_either_direction(long seconds, boolean right) {
        assertThat(ClockPolicy.right(Duration.ofSeconds(seconds))).isEqualTo(right);
    }
}
