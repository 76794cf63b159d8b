package io.genkan.credential.passkey;

import static org.assertj.core.api.Assertions.assertThat;

import io.genkan.platform.KeyRing;
import io.genkan.platform.Secrets;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Challenges that nobody keeps are still only ours, and only for a while (security T21). */
class DoorChallengesTest {

    private static final String KEY = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";
    private static final String OTHER = "Hx4dHBsaGRgXFhUUExIREA8ODQwLCgkIBwYFBAMCAQA=";
    private static final Instant NOON = Instant.parse("2026-11-23T03:00:00Z");

    private static final String END =
            Long.toString(NOON.plus(DoorChallenges.LIFE).getEpochSecond());

    private final DoorChallenges door = with("k1:" + KEY);

    @Test
    void own_challenge_is_known_and_ends_ten_minutes_later() {
        assertThat(door.endOf(door.make())).contains(NOON.plus(DoorChallenges.LIFE));
    }

    @Test
    void no_two_are_alike_and_each_carries_128_random_bits() {
        assertThat(door.make()).isNotEqualTo(door.make());
        assertThat(text(door.make())).matches("[A-Za-z0-9_-]{22}\\..*");
    }

    @Test
    void challenge_of_a_key_that_was_rotated_is_still_known() {
        assertThat(with("k2:" + OTHER + ",k1:" + KEY).endOf(door.make())).isPresent();
    }

    @Test
    void challenge_of_another_key_is_none_of_ours() {
        assertThat(door.endOf(with("k1:" + OTHER).make())).isEmpty();
        assertThat(door.endOf(with("k2:" + OTHER).make())).isEmpty();
    }

    @Test
    void end_cannot_be_put_off() {
        String later = text(door.make()).replace(END, "1795499999");

        assertThat(text(door.make())).contains(END);
        assertThat(door.endOf(encoded(later))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "AAAAAAAAAAAAAAAAAAAAAA.1795402800/",
                "AAAAAAAAAAAAAAAAAAAAAA.1795402800/k1.",
                "AAAAAAAAAAAAAAAAAAAAAA.1795402800/k9.AAAA",
                "AAAAAAAAAAAAAAAAAAAAAA.99999999999999999999/k1.AAAA",
                "AAAAAAAAAAAAAAAAAAAAAA.-1/k1.AAAA"
            })
    void anything_else_is_none_of_ours(String forged) {
        assertThat(door.endOf(encoded(forged))).isEmpty();
    }

    @Test
    void challenge_that_the_server_keeps_for_a_second_step_does_not_open_the_door() {
        assertThat(door.endOf(new Secrets().token())).isEmpty();
    }

    private static DoorChallenges with(String keys) {
        return new DoorChallenges(
                KeyRing.parse(keys, new Secrets()),
                new Secrets(),
                Clock.fixed(NOON, ZoneOffset.UTC));
    }

    private static String text(String challenge) {
        return new String(Base64Url.bytes(challenge), StandardCharsets.UTF_8);
    }

    private static String encoded(String text) {
        return Base64Url.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
