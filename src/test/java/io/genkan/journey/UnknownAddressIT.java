package io.genkan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnknownAddressIT extends PortalIT {

    @Test
    void an_address_nobody_knows_is_not_found() {
        var answer = onPhone().context().request().get("no-such-page");

        assertThat(answer.status()).isEqualTo(404);
    }

    @Test
    void the_society_of_this_host_is_there() {
        assertThat(database.count("society", "host is null")).isEqualTo(1);
    }
}
