package io.genkan.credential;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThrottlePolicyTest {

    private static final Instant NOW = Instant.parse("2026-11-23T03:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "1, 0",
        "4, 0",
        "5, 30",
        "6, 60",
        "7, 120",
        "8, 240",
        "9, 480",
        "10, 960",
        "11, 1920",
        "12, 3600",
        "13, 3600",
        "99, 3600",
        "2147483647, 3600"
    })
    void wait_doubles_from_30_seconds_after_five_failures_to_one_hour(int failures, long seconds) {
        assertThat(Duration.between(NOW, ThrottlePolicy.blockedUntil(failures, NOW)))
                .isEqualTo(Duration.ofSeconds(seconds));
    }
}
