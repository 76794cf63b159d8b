package io.genkan.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ProvisioningIT extends PortalIT {

    @Test
    void members_whom_the_society_sends_are_there() {
        var sent = members.withLetters(3);

        for (var member : sent) {
            assertThat(database.count("member", "user_id = ?", member.userId())).isEqualTo(1);
        }
    }

    @Test
    void without_the_token_nobody_is_brought() {
        var stranger = new SampleMembers(PORTAL, "not-the-token");

        assertThatThrownBy(stranger::withLetter).hasMessageContaining("401");
    }
}
