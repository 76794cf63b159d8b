package io.genkan.platform;

import static io.genkan.platform.SampleSettings.NEW_KEY;
import static io.genkan.platform.SampleSettings.OLD_KEY;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyRingTest {

    private static final Secrets SECRETS = new Secrets();
    private static final KeyRing BEFORE = ring(OLD_KEY);
    private static final KeyRing ROTATED = ring(NEW_KEY + "," + OLD_KEY);
    private static final byte[] SEED = "a seed".getBytes(UTF_8);

    @Test
    void sealed_value_opens_again() {
        assertThat(BEFORE.open("totp", BEFORE.seal("totp", SEED))).isEqualTo(SEED);
        assertThat(BEFORE.open("totp", BEFORE.seal("totp", new byte[0]))).isEmpty();
    }

    @Test
    void same_value_is_never_sealed_the_same_way_and_shows_nothing() {
        String sealed = BEFORE.seal("totp", SEED);

        assertThat(sealed).startsWith("old.").isNotEqualTo(BEFORE.seal("totp", SEED));
        assertThat(Base64.getUrlDecoder().decode(sealed.substring(4)))
                .hasSize(12 + SEED.length + 16);
    }

    @Test
    void value_sealed_for_one_purpose_opens_for_no_other() {
        String sealed = BEFORE.seal("totp", SEED);

        assertThatIllegalStateException().isThrownBy(() -> BEFORE.open("mail", sealed));
    }

    @Test
    void every_altered_byte_is_noticed() {
        byte[] sealed = Base64.getUrlDecoder().decode(BEFORE.seal("totp", SEED).substring(4));

        for (int i = 0; i < sealed.length; i++) {
            var altered = sealed.clone();
            altered[i] ^= 1;
            String value = "old." + Base64.getUrlEncoder().encodeToString(altered);
            assertThatIllegalStateException().isThrownBy(() -> BEFORE.open("totp", value));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "old",
                "old.",
                "old.AAAA",
                "old.!!!!",
                "lost.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            })
    void what_was_never_sealed_does_not_open(String value) {
        assertThatIllegalStateException().isThrownBy(() -> BEFORE.open("totp", value));
    }

    @Test
    void new_key_seals_and_the_old_one_still_opens() {
        assertThat(ROTATED.seal("totp", SEED)).startsWith("new.");
        assertThat(ROTATED.open("totp", BEFORE.seal("totp", SEED))).isEqualTo(SEED);
        assertThat(ROTATED.matches("code", "123456", BEFORE.digest("code", "123456"))).isTrue();
    }

    @Test
    void value_of_a_key_that_is_gone_does_not_open() {
        String sealed = ROTATED.seal("totp", SEED);
        String digest = ROTATED.digest("code", "123456");

        assertThatIllegalStateException().isThrownBy(() -> BEFORE.open("totp", sealed));
        assertThat(BEFORE.matches("code", "123456", digest)).isFalse();
    }

    @Test
    void digest_is_recognised_for_its_value_and_purpose_only() {
        String digest = BEFORE.digest("code", "123456");

        assertThat(BEFORE.matches("code", "123456", digest)).isTrue();
        assertThat(BEFORE.matches("code", "123457", digest)).isFalse();
        assertThat(BEFORE.matches("link", "123456", digest)).isFalse();
        assertThat(BEFORE.matches("code", "123456", digest + "A")).isFalse();
        assertThat(BEFORE.matches("code", "123456", "")).isFalse();
        assertThat(BEFORE.matches("code", "123456", "old")).isFalse();
    }

    /** Purpose and value cannot be pushed across the border between them. */
    @Test
    void purpose_and_value_do_not_run_into_each_other() {
        assertThat(BEFORE.digest("ab", "c")).isNotEqualTo(BEFORE.digest("a", "bc"));
    }

    /** printf 'code\0123456' | openssl dgst -sha256 -mac HMAC -macopt hexkey:000102…1e1f */
    @Test
    void digest_is_hmac_sha_256_of_purpose_zero_and_value() {
        assertThat(HexFormat.of().formatHex(BEFORE.derive("old", "code", "123456")))
                .isEqualTo("c6a88cfbeab9cd66ad10696abf602add6516128dc4b7a73f811931b4b7851946");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nokey",
                ":AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=",
                "a:",
                "a:AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHg==",
                "a:AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8gIQ==",
                "a:*AECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=",
                "a b:AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=",
                "a:AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=,a:HwECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=",
                "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=:a"
            })
    void malformed_keys_are_refused_and_not_repeated(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ring(text))
                .satisfies(
                        e ->
                                assertThat(e.getMessage())
                                        .doesNotContain("ECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdH"));
    }

    @Test
    void spaces_around_keys_do_no_harm() {
        assertThat(ring(" " + NEW_KEY + " , " + OLD_KEY + " ").newest()).isEqualTo("new");
    }

    @Test
    void key_ring_shows_names_and_no_key() {
        assertThat(ROTATED).hasToString("KeyRing[new, old]");
    }

    private static KeyRing ring(String text) {
        return KeyRing.parse(text, SECRETS);
    }
}
