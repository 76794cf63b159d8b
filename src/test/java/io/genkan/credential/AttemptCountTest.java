package io.genkan.credential;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttemptCountTest {

    private static final Instant NOW = Instant.parse("2026-11-23T03:00:00Z");

    private final AttemptCount count = new AttemptCount("member:1 totp", NOW);

    @Test
    void four_failures_cost_no_wait() {
        failed(4);

        assertThat(count.wait(NOW)).isZero();
    }

    @Test
    void fifth_failure_costs_thirty_seconds() {
        failed(5);

        assertThat(count.wait(NOW)).isEqualTo(Duration.ofSeconds(30));
        assertThat(count.wait(NOW.plusSeconds(29))).isEqualTo(Duration.ofSeconds(1));
        assertThat(count.wait(NOW.plusSeconds(30))).isZero();
    }

    @Test
    void failures_are_not_forgotten_by_waiting() {
        failed(5);

        count.reserve(NOW.plusSeconds(86_400));

        assertThat(count.wait(NOW.plusSeconds(86_400))).isEqualTo(Duration.ofSeconds(60));
    }

    @Test
    void right_answer_forgets_all_failures() {
        failed(50);

        count.forget(NOW);
        failed(4);

        assertThat(count.wait(NOW)).isZero();
    }

    @Test
    void hundred_failures_in_a_row_make_it_of_no_use() {
        failed(99);
        assertThat(count.disabled()).isFalse();

        failed(1);
        assertThat(count.disabled()).isTrue();
    }

    @Test
    void failures_of_a_crowd_are_counted_within_an_hour() {
        count.countWithin(Budget.WINDOW, NOW);
        count.countWithin(Budget.WINDOW, NOW.plusSeconds(3_599));

        assertThat(count.failuresWithin(Budget.WINDOW, NOW.plusSeconds(3_600))).isEqualTo(2);
        assertThat(count.failuresWithin(Budget.WINDOW, NOW.plusSeconds(3_601))).isZero();
    }

    @Test
    void new_hour_begins_with_the_failure_that_opens_it() {
        count.countWithin(Budget.WINDOW, NOW);
        var later = NOW.plusSeconds(4_000);

        count.countWithin(Budget.WINDOW, later);

        assertThat(count.failuresWithin(Budget.WINDOW, later.plusSeconds(3_600))).isOne();
    }

    @ParameterizedTest
    @CsvSource({"SOURCE, 200", "SYMBOL, 50", "OVERALL, 1000"})
    void crowd_s_budget_is_spent_with_its_last_failure(Budget budget, int failures) {
        for (int i = 1; i < failures; i++) {
            count.countWithin(Budget.WINDOW, NOW);
        }
        assertThat(budget.spent(count, NOW)).isFalse();

        count.countWithin(Budget.WINDOW, NOW);
        assertThat(budget.spent(count, NOW)).isTrue();
        assertThat(budget.spent(count, NOW.plusSeconds(3_601))).isFalse();
    }

    private void failed(int times) {
        for (int i = 0; i < times; i++) {
            count.reserve(NOW);
        }
    }
}
