package io.genkan.credential.password;

import static io.genkan.testing.Wiring.wired;
import static org.assertj.core.api.Assertions.assertThat;

import io.genkan.platform.Secrets;
import org.junit.jupiter.api.Test;

class Argon2PasswordHashTest {

    private final Argon2PasswordHash hash =
            wired(new Argon2PasswordHash(), new Secrets(), new HashQueue());

    @Test
    void same_password_never_has_the_same_hash_and_always_matches() {
        String one = hash.generate("けんぽ-2026".toCharArray());
        String other = hash.generate("けんぽ-2026".toCharArray());

        assertThat(one).startsWith("$argon2id$v=19$m=7168,t=5,p=1$").isNotEqualTo(other);
        assertThat(hash.verify("けんぽ-2026".toCharArray(), one)).isTrue();
        assertThat(hash.verify("けんぽ-2026".toCharArray(), other)).isTrue();
        assertThat(hash.verify("けんぽ-2025".toCharArray(), one)).isFalse();
    }

    @Test
    void malformed_hash_matches_nothing_and_does_not_fail() {
        assertThat(hash.verify(new char[0], "")).isFalse();
        assertThat(hash.verify("x".toCharArray(), "$argon2id$v=19$m=64,t=1,p=1$!$!")).isFalse();
    }

    @Test
    void hash_with_other_parameters_than_today_s_is_outdated() {
        assertThat(hash.outdated(hash.generate("x".toCharArray()))).isFalse();
        assertThat(hash.outdated("$argon2id$v=19$m=64,t=1,p=1$AAECAwQFBgcICQoLDA0ODw$AAAA"))
                .isTrue();
        assertThat(hash.outdated("")).isTrue();
    }
}
