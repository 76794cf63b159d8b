package io.genkan.credential.emailotp;

import static org.assertj.core.api.Assertions.assertThat;

import io.genkan.credential.SignInSubject;
import io.genkan.member.MemberId;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class EmailCodeTest {

    private static final Instant NOW = Instant.parse("2026-11-23T03:00:00Z");

    private final EmailCode code =
            new EmailCode(new SignInSubject(new MemberId(1), "sign-in"), "old.digest", 7, NOW);

    /** ASVS 6.5.5. */
    @Test
    void code_lives_ten_minutes_and_not_a_moment_longer() {
        assertThat(code.expiresAt()).isEqualTo(NOW.plus(Duration.ofMinutes(10)));
        assertThat(code.expired(NOW)).isFalse();
        assertThat(code.expired(NOW.plusSeconds(600).minusNanos(1_000))).isFalse();
        assertThat(code.expired(NOW.plusSeconds(600))).isTrue();
    }
}
