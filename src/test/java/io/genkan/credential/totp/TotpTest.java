package io.genkan.credential.totp;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TotpTest {

    private static final byte[] SEED = "12345678901234567890".getBytes(US_ASCII);
    private static final Instant NOW = Instant.ofEpochSecond(1_234_567_890);
    private static final long STEP = Totp.stepAt(NOW);

    /** RFC 6238 appendix B, SHA-1; the last six of its eight digits. */
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void code_is_the_one_of_the_rfc(long second, String code) {
        assertThat(Totp.code(SEED, Totp.stepAt(Instant.ofEpochSecond(second)))).isEqualTo(code);
    }

    @Test
    void step_changes_every_thirty_seconds() {
        assertThat(Totp.stepAt(Instant.ofEpochSecond(0))).isZero();
        assertThat(Totp.stepAt(Instant.ofEpochSecond(29))).isZero();
        assertThat(Totp.stepAt(Instant.ofEpochSecond(30))).isEqualTo(1);
        assertThat(Totp.stepAt(Instant.ofEpochSecond(-1))).isEqualTo(-1);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1})
    void code_of_a_step_beside_this_one_matches_and_tells_which(int beside) {
        String code = Totp.code(SEED, STEP + beside);

        assertThat(Totp.matchingStep(SEED, code, NOW, Totp.DRIFT_WINDOW)).hasValue(STEP + beside);
    }

    @ParameterizedTest
    @ValueSource(ints = {-2, 2, 20})
    void code_of_a_step_further_off_does_not_match(int off) {
        String code = Totp.code(SEED, STEP + off);

        assertThat(Totp.matchingStep(SEED, code, NOW, Totp.DRIFT_WINDOW)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {-20, 20})
    void clock_that_is_ten_minutes_off_can_still_be_told(int off) {
        String code = Totp.code(SEED, STEP + off);

        assertThat(Totp.matchingStep(SEED, code, NOW, 20)).hasValue(STEP + off);
    }

    @Test
    void code_of_another_seed_does_not_match() {
        String code = Totp.code("09876543210987654321".getBytes(US_ASCII), STEP);

        assertThat(Totp.matchingStep(SEED, code, NOW, Totp.DRIFT_WINDOW)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "5924", "0005924", "０05924", "005924 "})
    void anything_but_six_plain_digits_does_not_match(String code) {
        assertThat(Totp.matchingStep(SEED, code, NOW, Totp.DRIFT_WINDOW)).isEmpty();
    }

    @Test
    void code_has_plain_digits_whatever_the_server_speaks() {
        var before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        try {
            assertThat(Totp.code(SEED, STEP)).isEqualTo("005924");
        } finally {
            Locale.setDefault(before);
        }
    }
}
