package io.genkan.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SecretsTest {

    private final Secrets secrets = new Secrets();

    @Test
    void code_has_as_many_digits_as_asked_for() {
        assertThat(secrets.digits(6)).matches("[0-9]{6}");
        assertThat(secrets.digits(8)).matches("[0-9]{8}");
    }

    /** A million digits: 100,000 of each, give or take five standard deviations. */
    @Test
    void no_digit_is_likelier_than_another() {
        var counts = new int[10];
        secrets.digits(1_000_000).chars().forEach(digit -> counts[digit - '0']++);

        assertThat(IntStream.of(counts)).allMatch(count -> Math.abs(count - 100_000) < 1_500);
    }

    @Test
    void every_character_of_an_alphabet_is_drawn() {
        assertThat(new HashSet<>(secrets.from("あいう", 1_000).chars().boxed().toList())).hasSize(3);
    }

    @Test
    void public_ids_have_no_characters_that_are_read_for_each_other() {
        assertThat(secrets.publicId(26)).hasSize(26);
        assertThat(secrets.publicId(10_000).chars().boxed().collect(Collectors.toSet()))
                .hasSize(31)
                .doesNotContain((int) 'i', (int) 'l', (int) 'o', (int) '0', (int) '1');
    }

    @Test
    void token_has_256_bits_that_fit_an_address() {
        assertThat(secrets.token()).matches("[A-Za-z0-9_-]{43}");
    }

    @Test
    void no_two_tokens_are_the_same() {
        var tokens = new HashSet<String>();
        for (int i = 0; i < 1_000; i++) {
            tokens.add(secrets.token());
        }

        assertThat(tokens).hasSize(1_000);
    }

    /** printf abc | openssl dgst -sha256 -binary | basenc --base64url, FIPS 180-2 appendix B.1 */
    @Test
    void fingerprint_is_sha_256() {
        assertThat(Secrets.fingerprint("abc"))
                .isEqualTo("ungWv48Bz-pBQUDeXa4iI7ADYaOWF3qctBD_YfIAFa0");
    }
}
