package io.genkan.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OwnServerIT {

    @Test
    void what_was_stored_is_there_after_a_power_cut() {
        try (var server = OwnServer.named("power-cut").start()) {
            server.database().seedSociety();

            server.kill();
            server.start();

            assertThat(server.database().count("society", "id = 1")).isEqualTo(1);
        }
    }
}
