package io.genkan.platform;

import static io.genkan.testing.Wiring.wired;
import static org.assertj.core.api.Assertions.assertThat;

import io.genkan.testing.SampleRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WrittenTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-23T03:00:00Z"), ClockProducer.JAPAN);

    private final Written japanese = written("ja");
    private final Written english = written("en");

    @Test
    void moment_of_this_year_is_written_without_it() {
        var friday = Instant.parse("2026-11-20T09:02:00Z");

        assertThat(japanese.instant(friday)).isEqualTo("11月20日（金）18:02");
        assertThat(english.instant(friday)).isEqualTo("Fri 20 Nov, 18:02");
    }

    @Test
    void moment_of_another_year_is_written_with_it() {
        var lastYear = Instant.parse("2025-12-31T14:59:00Z");

        assertThat(japanese.instant(lastYear)).isEqualTo("2025年12月31日（水）23:59");
    }

    @Test
    void year_begins_at_midnight_in_japan() {
        assertThat(japanese.instant(Instant.parse("2025-12-31T15:00:00Z")))
                .isEqualTo("1月1日（木）0:00");
    }

    @Test
    void day_is_written_short() {
        assertThat(japanese.day(Instant.parse("2026-11-03T00:00:00Z"))).isEqualTo("11月3日");
        assertThat(japanese.day(Instant.parse("2025-11-03T00:00:00Z"))).isEqualTo("2025年11月3日");
        assertThat(english.day(Instant.parse("2026-11-03T00:00:00Z"))).isEqualTo("3 Nov");
    }

    @Test
    void what_was_today_is_told_by_the_hour() {
        assertThat(japanese.recent(Instant.parse("2026-11-23T00:41:00Z"))).isEqualTo("今日 9:41");
        assertThat(japanese.recent(Instant.parse("2026-11-20T09:02:00Z")))
                .isEqualTo("11月20日 18:02");
        assertThat(english.recent(Instant.parse("2026-11-23T00:41:00Z"))).isEqualTo("today 9:41");
    }

    @Test
    void date_is_written_with_its_year() {
        var date = LocalDate.of(2026, 10, 1);

        assertThat(japanese.date(date)).isEqualTo("2026年10月1日");
        assertThat(english.date(date)).isEqualTo("1 October 2026");
    }

    @Test
    void date_of_birth_is_written_in_both_calendars() {
        assertThat(japanese.birthDate(LocalDate.of(1970, 1, 1))).isEqualTo("1970年（昭和45年）1月1日");
        assertThat(japanese.birthDate(LocalDate.of(2019, 4, 30))).isEqualTo("2019年（平成31年）4月30日");
        assertThat(japanese.birthDate(LocalDate.of(2019, 5, 1))).isEqualTo("2019年（令和元年）5月1日");
        assertThat(english.birthDate(LocalDate.of(1970, 1, 1))).isEqualTo("1 January 1970");
    }

    private static Written written(String language) {
        var request = SampleRequest.get("/").parameter("lang", language).request();
        return wired(new Written(), wired(new LocaleChoice(), request), CLOCK);
    }
}
