package io.genkan.credential;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedCodeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "012345",
                " 012 345 ",
                "012-345",
                "０１２３４５",
                "０１２　３４５",
                "012–345",
                "012\u200b345",
                "0 1 2 3 4 5"
            })
    void six_digits_are_a_code_however_they_are_typed(String typed) {
        var code = TypedCode.of(typed);

        assertThat(code.whole()).isTrue();
        assertThat(code.digits()).isEqualTo("012345");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "あいう", "--"})
    void text_without_a_digit_is_empty(String typed) {
        assertThat(TypedCode.of(typed).empty()).isTrue();
        assertThat(TypedCode.of(typed).whole()).isFalse();
    }

    @Test
    void too_few_or_too_many_digits_are_counted() {
        assertThat(TypedCode.of("12345").whole()).isFalse();
        assertThat(TypedCode.of("12345").length()).isEqualTo(5);
        assertThat(TypedCode.of("1234567").whole()).isFalse();
    }

    @Test
    void digits_of_other_scripts_are_not_ours() {
        assertThat(TypedCode.of("٠١٢٣٤٥").empty()).isTrue();
    }

    @Test
    void code_does_not_show_itself() {
        assertThat(TypedCode.of("012345").toString()).doesNotContain("012345");
    }
}
