package io.genkan.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApiTokenTest {

    private static final String ONE = "0123456789abcdef0123456789abcdef";
    private static final String TWO = "fedcba9876543210fedcba9876543210";

    @Test
    void a_token_alone_is_for_all_societies_one_behind_a_host_for_that() {
        assertThat(ApiToken.parse(ONE + ", second.example.jp:" + TWO))
                .containsExactly(
                        new ApiToken(Optional.empty(), ONE),
                        new ApiToken(Optional.of("second.example.jp"), TWO));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "short",
                ONE + ",",
                "second.example.jp:short",
                ":" + ONE,
                "Second.example.jp:" + ONE,
                ONE + ",second.example.jp:" + ONE
            })
    void anything_else_is_refused_without_being_told(String text) {
        assertThatThrownBy(() -> ApiToken.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .message()
                .doesNotContain(ONE);
    }

    @Test
    void it_does_not_tell_itself() {
        assertThat(ApiToken.parse(ONE)).hasToString("[ApiToken[all]]");
    }
}
