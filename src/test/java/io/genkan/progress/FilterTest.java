package io.genkan.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class FilterTest {

    @Test
    void what_is_empty_too_long_or_unreadable_filters_nothing() {
        assertThat(Filter.of("", null, "x".repeat(81), "a\u0000b").nothing()).isTrue();
    }

    @Test
    void filter_goes_into_the_address_and_comes_back() {
        var filter = Filter.of("大阪 & 工場", "r1", "totp", "Safari");

        assertThat(filter.query(Map.of("stage", "terms")))
                .isEqualTo(
                        "office=%E5%A4%A7%E9%98%AA+%26+%E5%B7%A5%E5%A0%B4&run=r1&method=totp&browser=Safari&stage=terms");
    }

    @Test
    void every_stage_has_a_word_that_finds_it() {
        assertThat(Stage.values())
                .allSatisfy(stage -> assertThat(Stage.named(stage.id())).contains(stage));
    }
}
