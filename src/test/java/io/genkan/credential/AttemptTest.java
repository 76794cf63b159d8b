package io.genkan.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttemptTest {

    private static final MethodId TOTP = new MethodId("totp");

    @Test
    void attempt_is_either_passed_or_refused() {
        var verified = new VerifiedMethod(TOTP, Instant.EPOCH);

        assertThat(Attempt.passed(verified).<Object>map(v -> v, why -> why)).isSameAs(verified);
        assertThat(Attempt.refused(Refusal.wrong()).<Object>map(v -> v, why -> why))
                .isEqualTo(Refusal.wrong());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "TOTP", "e-mail", "../totp", "totp ", "abcdefghijklmnopqrstu"})
    void method_is_named_by_one_lower_case_word(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> new MethodId(name));
    }
}
