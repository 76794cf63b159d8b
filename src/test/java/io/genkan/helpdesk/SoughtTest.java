package io.genkan.helpdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SoughtTest {

    @ParameterizedTest
    @ValueSource(strings = {"ヤマダ", "やまだ", "ﾔﾏﾀﾞ", " やま　だ "})
    void a_reading_is_found_however_it_is_typed_and_however_the_file_wrote_it(String typed) {
        assertThat(sought(typed).kanas().stream().map(Prefix::from))
                .containsExactly("ヤマダ", "やまだ", "ﾔﾏﾀﾞ");
    }

    @Test
    void half_width_marks_and_bars_come_through() {
        assertThat(Kana.halfWidth("ヴァージョンパ・ー")).isEqualTo("ｳﾞｧｰｼﾞｮﾝﾊﾟ・ｰ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1234-56", "１２３４－５６", "1234 56", "1234・56", "記号1234番号56", "記号 1234・番号 56"})
    void symbol_and_number_are_found_however_they_are_put_together(String typed) {
        assertThat(sought(typed).card())
                .contains(new Sought.Card("1234", Optional.of("56"), Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234-56-00", "1234・56（枝番 00）", "記号1234 番号56 枝番00", "記号1234番号56枝番00"})
    void the_branch_may_follow(String typed) {
        assertThat(sought(typed).card())
                .contains(new Sought.Card("1234", Optional.of("56"), Optional.of("00")));
    }

    @Test
    void digits_alone_are_an_id_or_a_symbol_and_no_name() {
        var sought = sought("1234");

        assertThat(sought.userIds()).isNotEmpty();
        assertThat(sought.card()).map(Sought.Card::number).contains(Optional.empty());
        assertThat(sought.names()).isEmpty();
        assertThat(sought.kanas()).isEmpty();
    }

    @Test
    void a_name_is_sought_without_its_spaces_and_as_it_was_typed() {
        assertThat(sought("髙﨑　花子").names()).extracting(Prefix::from).containsExactly("髙﨑花子");
        assertThat(sought("\uFA19山").names())
                .extracting(Prefix::from)
                .containsExactly("神山", "\uFA19山");
    }

    @ParameterizedTest
    @CsvSource({"K0012,k0012", "Ｋ００１２,k0012", "hanako@example.jp,HANAKO@EXAMPLE.JP"})
    void an_id_is_sought_in_either_case(String typed, String expected) {
        assertThat(sought(typed).userIds()).extracting(Prefix::from).contains(expected);
    }

    @Test
    void nothing_typed_seeks_nothing() {
        assertThat(Stream.of(null, "", "  ", "　").map(Sought::of)).containsOnly(Optional.empty());
    }

    @Test
    void what_begins_with_a_text_lies_before_the_next_text() {
        var prefix = Prefix.of("山𠮷");

        assertThat("山𠮷田").isGreaterThanOrEqualTo(prefix.from()).isLessThan(prefix.until());
        assertThat(prefix.until()).isEqualTo("山\uD842\uDFB8");
        assertThat(Prefix.of("a\uD7FF").until()).isEqualTo("a\uE000");
        assertThat(Prefix.of("\uDBFF\uDFFF").until()).isEqualTo("\uDBFF\uDFFF");
    }

    private static Sought sought(String typed) {
        return Sought.of(typed).orElseThrow();
    }
}
