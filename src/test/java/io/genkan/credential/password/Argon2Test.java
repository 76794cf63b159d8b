package io.genkan.credential.password;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Argon2Test {

    private static final byte[] SALT = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15};
    private static final Argon2 QUICK = new Argon2(64, 1, 1);
    private static final String OURS = QUICK.phc("kenpo".getBytes(UTF_8), SALT);

    /** Made by the reference implementation in C (argon2-cffi 25, hash_secret). */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    256  | 2 | 1 | $argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4
                    256  | 2 | 2 | $argon2id$v=19$m=256,t=2,p=2$c29tZXNhbHQ$bQk8UB/VmZZF4Oo79iDXuL5/0ttZwg2f/5U52iv1cDc
                    """)
    void hash_is_what_the_reference_implementation_makes(
            int memory, int passes, int lanes, String phc) {
        byte[] salt = "somesalt".getBytes(UTF_8);

        assertThat(new Argon2(memory, passes, lanes).phc("password".getBytes(UTF_8), salt))
                .isEqualTo(phc);
    }

    /** By the reference implementation, too. */
    @Test
    void today_s_parameters_make_the_reference_s_hash_of_japanese() {
        assertThat(Argon2.CURRENT.phc("正しい馬電池".getBytes(UTF_8), SALT))
                .isEqualTo(
                        "$argon2id$v=19$m=7168,t=5,p=1$AAECAwQFBgcICQoLDA0ODw$issI1G5xTnFRWdR+DclYFPB6lpiZkVBcCTYnoFlwboE");
    }

    @Test
    void stored_hash_matches_its_password_and_no_other() {
        var stored = Argon2.of(OURS).orElseThrow();

        assertThat(stored.matches("kenpo".getBytes(UTF_8))).isTrue();
        assertThat(stored.matches("Kenpo".getBytes(UTF_8))).isFalse();
        assertThat(stored.matches(new byte[0])).isFalse();
    }

    @Test
    void stored_hash_says_how_it_was_made() {
        var stored = Argon2.of(OURS).orElseThrow();

        assertThat(stored.parameters()).isEqualTo(QUICK);
        assertThat(stored.salt()).isEqualTo(SALT);
        assertThat(stored.hash()).hasSize(32);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "kenpo",
                "$argon2id$v=19$m=64,t=1,p=1$AAECAwQFBgcICQoLDA0ODw",
                "$argon2id$v=19$m=64,t=1,p=1$AAECAwQFBgcICQoLDA0ODw$",
                "$argon2id$v=19$m=64,t=1,p=1$!!!!$AAAA",
                "$argon2id$v=19$m=64,t=1,p=1$AAAAA$AAAA",
                "$argon2id$v=19$m=64,t=0,p=1$AAECAwQFBgcICQoLDA0ODw$AAAA",
                "$argon2id$v=19$m=64,t=1,p=0$AAECAwQFBgcICQoLDA0ODw$AAAA",
                "$argon2id$v=19$m=0,t=1,p=1$AAECAwQFBgcICQoLDA0ODw$AAAA",
                "$argon2id$v=19$m=9999999,t=1,p=1$AAECAwQFBgcICQoLDA0ODw$AAAA",
                "$argon2i$v=19$m=64,t=1,p=1$AAECAwQFBgcICQoLDA0ODw$AAAA",
                "$argon2id$v=16$m=64,t=1,p=1$AAECAwQFBgcICQoLDA0ODw$AAAA",
                "$2a$12$R9h/cIPz0gi.URNNX3kh2OPST9/PgBkqquzi.Ss7KIUgO2t0jWMUW"
            })
    void anything_else_is_no_hash_of_ours(String phc) {
        assertThat(Argon2.of(phc)).isEmpty();
    }

    @Test
    void hash_is_readable_wherever_it_was_made() {
        var before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        try {
            assertThat(QUICK.phc("kenpo".getBytes(UTF_8), SALT)).isEqualTo(OURS);
        } finally {
            Locale.setDefault(before);
        }
    }
}
