package io.genkan.contact;

import static org.assertj.core.api.Assertions.assertThat;

import io.genkan.member.Member;
import io.genkan.member.MemberFacts;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AddressConfirmationTest {

    private static final Instant NOW = Instant.parse("2026-11-23T03:00:00Z");

    private final Member member =
            new Member(
                    1,
                    "t1",
                    "p1",
                    new MemberFacts(
                            null, null, null, null, null, LocalDate.of(1970, 1, 1), null, null),
                    NOW);

    private final AddressConfirmation asked =
            new AddressConfirmation(
                    member, "taro@example.jp", "link", "code", "Windows の Edge", NOW);

    @Test
    void confirmation_waits_until_it_is_answered() {
        assertThat(asked.confirmed()).isFalse();
        assertThat(asked.replaced()).isFalse();
        assertThat(asked.member()).isEqualTo(member.id());
    }

    @Test
    void first_address_replaces_none_and_a_later_one_does() {
        member.confirmEmail("taro@example.jp");
        var change =
                new AddressConfirmation(
                        member, "new@example.jp", "link2", "code", "Windows の Edge", NOW);

        assertThat(asked.change()).isFalse();
        assertThat(change.change()).isTrue();
    }

    @Test
    void what_was_asked_for_ends_with_the_sessions_of_its_time() {
        assertThat(asked.lapsed(member)).isFalse();

        member.endAllSessions();

        assertThat(asked.lapsed(member)).isTrue();
    }

    @Test
    void confirmation_can_be_answered_for_an_hour() {
        assertThat(asked.expired(NOW)).isFalse();
        assertThat(asked.expired(NOW.plusSeconds(3_599))).isFalse();
        assertThat(asked.expired(NOW.plusSeconds(3_600))).isTrue();
    }
}
