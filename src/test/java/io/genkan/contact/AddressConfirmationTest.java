package io.genkan.contact;

import static org.assertj.core.api.Assertions.assertThat;

import io.genkan.member.MemberId;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AddressConfirmationTest {

    private static final Instant NOW = Instant.parse("2026-11-23T03:00:00Z");

    private final AddressConfirmation asked =
            new AddressConfirmation(
                    new MemberId(1), "taro@example.jp", "link", "code", "Windows の Edge", NOW);

    @Test
    void confirmation_waits_until_it_is_answered() {
        assertThat(asked.confirmed()).isFalse();
        assertThat(asked.replaced()).isFalse();
        assertThat(asked.member()).isEqualTo(new MemberId(1));
    }

    @Test
    void confirmation_can_be_answered_for_an_hour() {
        assertThat(asked.expired(NOW)).isFalse();
        assertThat(asked.expired(NOW.plusSeconds(3_599))).isFalse();
        assertThat(asked.expired(NOW.plusSeconds(3_600))).isTrue();
    }
}
