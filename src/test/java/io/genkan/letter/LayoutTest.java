package io.genkan.letter;

import static org.assertj.core.api.Assertions.assertThat;

import io.genkan.society.EnvelopeWindow;
import io.genkan.society.InitialPattern;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The pieces a letter is laid out with. */
class LayoutTest {

    private static final Glyphs GLYPHS = Glyphs.ofTheLetters();

    @Test
    void no_line_begins_with_what_closes_and_no_word_is_torn() {
        assertThat(Lines.of("これは、「通知書」です。", 4, String::length))
                .containsExactly("これは、", "「通知", "書」で", "す。");
        assertThat(Lines.of("address is", 4, String::length)).containsExactly("address", "is");
    }

    @Test
    void a_usual_address_has_the_usual_size() {
        assertThat(block("サンプル製作所 第1工場", "髙橋 花子"))
                .hasValueSatisfying(
                        block -> {
                            assertThat(block.size()).isEqualTo(10);
                            assertThat(block.lines()).containsExactly("サンプル製作所 第1工場", "髙橋 花子　様");
                        });
    }

    @Test
    void a_long_one_is_set_smaller_and_one_that_is_too_long_is_not_set() {
        assertThat(block("あ".repeat(60), "花子").orElseThrow().size()).isLessThan(10);
        assertThat(block("あ".repeat(80), "花".repeat(80))).isEmpty();
        assertThat(block("a".repeat(80), "花子")).as("one word wider than the window").isEmpty();
    }

    @Test
    void the_window_is_inside_what_nothing_else_is_printed_on() {
        assertThat(EnvelopeWindow.USUAL.possible()).isTrue();
        assertThat(new EnvelopeWindow(22, 12, 91, 24).possible()).isFalse();
        assertThat(new EnvelopeWindow(22, 34, 65, 24).possible()).isFalse();
        assertThat(new EnvelopeWindow(2, 12, 65, 24).possible()).isFalse();
        assertThat(new EnvelopeWindow(22, 12, 65, 20).possible()).isFalse();
    }

    @Test
    @DisplayName("the day on the letter holds to its end, and 21 days are never exceeded (T1)")
    void the_last_day_is_a_whole_one() {
        var printed = Instant.parse("2026-11-23T08:00:00Z");
        var last = LastDay.of(printed, Duration.ofDays(21));

        assertThat(last.date()).isEqualTo(LocalDate.of(2026, 12, 13));
        assertThat(last.end()).isEqualTo("2026-12-13T15:00:00Z");
        assertThat(Duration.between(printed, last.end())).isLessThanOrEqualTo(Duration.ofDays(21));
    }

    @Test
    void the_rule_is_told_in_the_society_s_order() {
        assertThat(GuessableRule.words("{symbol}-{number}{yyyyMMdd}"))
                .isEqualTo("記号＋「-」＋番号＋生年月日（西暦8けた）");
        assertThat(InitialPattern.example("{symbol}-{number}{yyyyMMdd}"))
                .isEqualTo("1234-5619700101");
        assertThat(GuessableRule.whose("{branch}{number}")).contains("枝番 00");
    }

    private static Optional<AddressBlock> block(String office, String name) {
        return AddressBlock.of(office, name, EnvelopeWindow.USUAL, GLYPHS);
    }
}
