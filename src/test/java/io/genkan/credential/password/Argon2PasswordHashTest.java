package io.genkan.credential.password;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.genkan.platform.KeyRing;
import io.genkan.platform.Secrets;
import org.junit.jupiter.api.Test;

class Argon2PasswordHashTest {

    private static final Secrets SECRETS = new Secrets();
    private static final String OLD = "old:AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";
    private static final String NEW = "new:HwECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";

    private final Argon2PasswordHash hash = with(OLD);
    private final Argon2PasswordHash rotated = with(NEW + "," + OLD);

    @Test
    void same_password_never_has_the_same_hash_and_always_matches() {
        String one = hash.generate("けんぽ-2026".toCharArray());
        String other = hash.generate("けんぽ-2026".toCharArray());

        assertThat(one).startsWith("old$argon2id$v=19$m=7168,t=5,p=1$").isNotEqualTo(other);
        assertThat(hash.verify("けんぽ-2026".toCharArray(), one)).isTrue();
        assertThat(hash.verify("けんぽ-2026".toCharArray(), other)).isTrue();
        assertThat(hash.verify("けんぽ-2025".toCharArray(), one)).isFalse();
    }

    @Test
    void password_outlives_a_new_key_and_not_its_own() {
        String before = hash.generate("tanuki".toCharArray());
        String after = rotated.generate("tanuki".toCharArray());

        assertThat(rotated.verify("tanuki".toCharArray(), before)).isTrue();
        assertThatIllegalStateException()
                .isThrownBy(() -> hash.verify("tanuki".toCharArray(), after));
    }

    /** Who has the database and not the keys has nothing to try passwords against. */
    @Test
    void hash_is_worth_nothing_under_another_key() {
        String stored = hash.generate("tanuki".toCharArray());

        assertThat(rotated.verify("tanuki".toCharArray(), stored.replaceFirst("old", "new")))
                .isFalse();
    }

    @Test
    void malformed_hash_matches_nothing_and_does_not_fail() {
        assertThat(hash.verify(new char[0], "")).isFalse();
        assertThat(hash.verify("x".toCharArray(), "old")).isFalse();
        assertThat(hash.verify("x".toCharArray(), "old$argon2id$v=19$m=64,t=1,p=1$!$!")).isFalse();
    }

    @Test
    void nobody_has_no_password() {
        assertThat(hash.verify(new char[0], hash.ofNobody())).isFalse();
        assertThat(hash.outdated(hash.ofNobody())).isFalse();
    }

    @Test
    void hash_of_another_key_or_with_other_parameters_is_outdated() {
        String today = hash.generate("x".toCharArray());

        assertThat(hash.outdated(today)).isFalse();
        assertThat(rotated.outdated(today)).isTrue();
        assertThat(hash.outdated(today.replace("t=5", "t=4"))).isTrue();
        assertThat(hash.outdated("")).isTrue();
    }

    private static Argon2PasswordHash with(String keys) {
        return new Argon2PasswordHash(SECRETS, KeyRing.parse(keys, SECRETS), new HashQueue());
    }
}
