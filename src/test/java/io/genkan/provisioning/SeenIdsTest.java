package io.genkan.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SeenIdsTest {

    @Test
    void every_id_of_a_large_file_is_new_once_and_then_known_by_its_line() {
        var seen = new SeenIds(10); // fewer than come

        for (int i = 1; i <= 300_000; i++) {
            assertThat(seen.putIfAbsent("K" + i, i + 1)).isZero();
        }
        for (int i = 1; i <= 300_000; i++) {
            assertThat(seen.putIfAbsent("K" + i, 999_999)).isEqualTo(i + 1);
        }
    }
}
