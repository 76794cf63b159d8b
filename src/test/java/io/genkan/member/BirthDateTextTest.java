package io.genkan.member;

import static org.assertj.core.api.Assertions.assertThat;

import io.genkan.member.ParsedDate.Refusal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class BirthDateTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "19700101",
                "1970-01-01",
                "1970/1/1",
                "1970/01/01",
                "1970.1.1",
                "1970 1 1",
                "1970年1月1日",
                "1970年01月01日",
                " 1970 年 1 月 1 日 ",
                "１９７００１０１",
                "１９７０／１／１",
                "１９７０ー１ー１",
                "１９７０－０１－０１",
                "1970・1・1",
                "昭和45年1月1日",
                "昭和４５年１月１日",
                "昭和 45年 1月 1日",
                "昭45.1.1",
                "S45.1.1",
                "s45/1/1",
                "S45-1-1",
                "S.45.1.1",
                "Ｓ４５．１．１",
                "S450101",
                "㍼45年1月1日",
                "㍼45.1.1",
                "1970年昭和45年1月1日",
                "1970年(昭和45年)1月1日",
                "1970（昭和45）年1月1日",
                "昭和45年（1970年）1月1日",
                "昭和45年(1970年) 1月1日"
            })
    void every_way_of_writing_the_first_of_january_1970_is_read(String typed) {
        assertThat(BirthDateText.parse(typed).date()).contains(LocalDate.of(1970, 1, 1));
    }

    @ParameterizedTest
    @CsvSource({
        "令和元年5月1日, 2019-05-01",
        "㋿元年5月1日, 2019-05-01",
        "R1.5.1, 2019-05-01",
        "h31-4-30, 2019-04-30",
        "平成元年1月8日, 1989-01-08",
        "昭和64年1月7日, 1989-01-07",
        "昭和元年12月25日, 1926-12-25",
        "大正1.7.30, 1912-07-30",
        "明治45.7.29, 1912-07-29",
        "20000229, 2000-02-29",
        "平成12年2月29日, 2000-02-29"
    })
    void eras_are_read_to_their_first_and_last_day(String typed, LocalDate date) {
        assertThat(BirthDateText.parse(typed).date()).contains(date);
    }

    @ParameterizedTest
    @CsvSource({
        "2020.2.30, 2, 30",
        "1970-02-30, 2, 30",
        "昭和45年2月30日, 2, 30",
        "令和7年2月29日, 2, 29",
        "1970年13月1日, 13, 1",
        "19701301, 13, 1",
        "1970/4/31, 4, 31",
        "1970/0/1, 0, 1",
        "19700100, 1, 0"
    })
    void a_day_that_never_was_is_told_with_its_month_and_day(String typed, int month, int day) {
        var parsed = BirthDateText.parse(typed);

        assertThat(parsed.refusal()).contains(Refusal.IMPOSSIBLE);
        assertThat(parsed.month()).isEqualTo(month);
        assertThat(parsed.day()).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"昭和65年1月1日", "平成31年5月1日", "昭和64年1月8日", "大正元年7月29日", "昭和0年1月1日", "明治5年1月1日"})
    void a_day_outside_its_era_is_told(String typed) {
        assertThat(BirthDateText.parse(typed).refusal()).contains(Refusal.OUTSIDE_ERA);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1971年昭和45年1月1日",
                "昭和45年(1971年)",
                "昭和45年（1971年）1月1日",
                "1970年1971年1月1日",
                "1971(S45)/1/1"
            })
    void two_years_that_differ_are_not_decided_for_the_member(String typed) {
        assertThat(BirthDateText.parse(typed).refusal()).contains(Refusal.AMBIGUOUS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "太郎",
                "70/1/1",
                "700101",
                "1970",
                "1970年",
                "1970年1月",
                "昭和45年(1970年)",
                "197011",
                "1/1/1970",
                "19700101x",
                "S45",
                "S10101",
                "慶応3年1月1日",
                "1970-01-01T00:00",
                "1970(1月1日",
                "-1970/1/1"
            })
    void what_cannot_be_read_is_said_to_be_unreadable(String typed) {
        assertThat(BirthDateText.parse(typed).refusal()).contains(Refusal.UNREADABLE);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "　"})
    void nothing_typed_is_empty(String typed) {
        assertThat(BirthDateText.parse(typed).refusal()).contains(Refusal.EMPTY);
    }

    @Test
    void more_than_forty_characters_are_not_even_looked_at() {
        assertThat(BirthDateText.parse("1970/1/1" + " ".repeat(32)).date()).isPresent();
        assertThat(BirthDateText.parse("1970/1/1" + " ".repeat(33)).refusal())
                .contains(Refusal.TOO_LONG);
    }

    @Test
    void a_date_of_birth_does_not_print_itself() {
        assertThat(BirthDateText.parse("19700101")).hasToString("ParsedDate");
    }
}
