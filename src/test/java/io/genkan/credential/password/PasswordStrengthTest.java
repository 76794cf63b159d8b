package io.genkan.credential.password;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordStrengthTest {

    private final PasswordStrength strength = new PasswordStrength();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password",
                "Passw0rd",
                "password1",
                "12345678",
                "qwertyuiop",
                "1qaz2wsx",
                "iloveyou",
                "aaaaaaaa",
                "abcdefgh",
                "19850505"
            })
    void password_of_every_list_is_well_known(String password) {
        assertThat(strength.wellKnown(password, List.of())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tanuki-udon-7", "correct horse battery", "ひみつのことば二つ", "vK8$mq2!xZ"})
    void password_of_no_list_is_not(String password) {
        assertThat(strength.wellKnown(password, List.of())).isFalse();
    }

    @Test
    void member_s_own_words_are_as_good_as_listed() {
        assertThat(strength.wellKnown("Mihonkenpo1", List.of())).isFalse();
        assertThat(strength.wellKnown("Mihonkenpo1", List.of("mihonkenpo"))).isTrue();
    }

    @Test
    void longest_password_is_estimated_in_no_time() {
        org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> strength.wellKnown("1qaz2wsx3edc".repeat(11), List.of()));
    }
}
