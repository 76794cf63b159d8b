package io.genkan.society;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InitialPatternTest {

    @Test
    void a_pattern_is_shown_filled_in() {
        assertThat(InitialPattern.example("{symbol}-{number}_{branch}{yyyyMMdd}"))
                .isEqualTo("1234-56_0019700101");
    }
}
