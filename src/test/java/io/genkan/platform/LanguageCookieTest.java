package io.genkan.platform;

import static io.genkan.testing.SampleRequest.get;
import static org.assertj.core.api.Assertions.assertThat;

import io.genkan.testing.Filters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageCookieTest {

    @Test
    void chosen_language_is_remembered_out_of_reach_of_scripts() throws Exception {
        var answer = Filters.through(new LanguageCookie(), get("/").parameter("lang", "en"));

        assertThat(answer.cookies())
                .singleElement()
                .satisfies(
                        cookie -> {
                            assertThat(cookie.getValue()).isEqualTo("en");
                            assertThat(cookie.isHttpOnly()).isTrue();
                            assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
                        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "", "en\r\nSet-Cookie: a=b"})
    void anything_else_is_not(String chosen) throws Exception {
        var answer = Filters.through(new LanguageCookie(), get("/").parameter("lang", chosen));

        assertThat(answer.cookies()).isEmpty();
    }
}
