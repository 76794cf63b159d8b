package io.genkan.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelTest {

    @Test
    void name_is_kept_as_typed_without_spaces_around_it() {
        assertThat(Label.of("　自分のiPhone ")).contains("自分のiPhone");
    }

    @Test
    void name_stays_on_one_line() {
        assertThat(Label.of("a\r\nb\tc\u0000d\u007fe")).contains("a  b c d e");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "　", "\n\t"})
    void nothing_readable_is_no_name(String typed) {
        assertThat(Label.of(typed)).isEmpty();
    }

    @Test
    void forty_characters_fit_whatever_they_are_made_of() {
        assertThat(Label.fits("𠮷".repeat(40), "name", null)).isTrue();
        assertThat(Label.fits("  " + "端".repeat(40) + "  ", "name", null)).isTrue();
    }
}
