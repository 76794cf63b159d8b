package io.genkan.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InvitationPolicyTest {

    private static final Instant NOON = Instant.parse("2026-11-23T03:00:00Z");

    @Test
    void member_with_nothing_but_a_mailbox_is_invited() {
        assertThat(invites(true, true, null)).isTrue();
    }

    @Test
    void member_with_anything_stronger_is_left_alone() {
        assertThat(invites(false, true, null)).isFalse();
    }

    @Test
    void nobody_is_invited_to_what_the_society_does_not_allow() {
        assertThat(invites(true, false, null)).isFalse();
    }

    @Test
    void who_said_later_is_left_alone_for_14_days() {
        assertThat(invites(true, true, Duration.ZERO)).isFalse();
        assertThat(invites(true, true, Duration.ofDays(14).minusNanos(1000))).isFalse();
        assertThat(invites(true, true, Duration.ofDays(14))).isTrue();
    }

    private static boolean invites(boolean mailboxOnly, boolean offered, Duration postponedFor) {
        return InvitationPolicy.invites(
                new InvitationFacts(
                        mailboxOnly, offered, Optional.ofNullable(postponedFor).map(NOON::minus)),
                NOON);
    }
}
