package io.genkan.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BearerTest {

    private static final String TOKEN = "0123456789abcdef0123456789abcdef";

    @Test
    void holder_of_the_token_is_let_in_whatever_the_case_of_the_scheme() {
        assertThat(Bearer.holds("Bearer " + TOKEN, TOKEN)).isTrue();
        assertThat(Bearer.holds("bearer " + TOKEN, TOKEN)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Bearer",
                "Bearer ",
                "Basic " + TOKEN,
                TOKEN,
                "Bearer " + TOKEN + "0",
                "Bearer 0123"
            })
    void everybody_else_is_not(String header) {
        assertThat(Bearer.holds(header, TOKEN)).isFalse();
    }
}
