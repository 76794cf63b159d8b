package io.genkan.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryPolicyTest {

    private static final Instant NOW = Instant.parse("2026-11-20T02:24:00Z");

    @ParameterizedTest
    @CsvSource({"1,PT5S", "2,PT15S", "3,PT1M", "4,PT5M", "5,PT15M", "6,PT1H", "7,PT1H", "40,PT1H"})
    void pauses_grow_from_seconds_to_an_hour(int failures, Duration pause) {
        assertThat(RetryPolicy.next(failures, NOW, NOW)).contains(NOW.plus(pause));
    }

    @Test
    void after_three_days_it_gives_up() {
        var created = NOW.minus(Duration.ofDays(3)).plus(Duration.ofHours(1));

        assertThat(RetryPolicy.next(70, created, NOW)).isPresent();
        assertThat(RetryPolicy.next(71, created.minusSeconds(1), NOW)).isEmpty();
    }
}
