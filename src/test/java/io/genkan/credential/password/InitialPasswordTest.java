package io.genkan.credential.password;

import static org.assertj.core.api.Assertions.assertThat;

import io.genkan.credential.InitialSecret.Kind;
import io.genkan.member.Member;
import io.genkan.member.MemberFacts;
import io.genkan.member.MemberId;
import io.genkan.platform.KeyRing;
import io.genkan.platform.Secrets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InitialPasswordTest {

    private static final Instant NOW = Instant.parse("2026-11-01T00:00:00Z");
    private static final Secrets SECRETS = new Secrets();
    private static final String OLD_KEY = "a:AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";
    private static final KeyRing KEYS = KeyRing.parse(OLD_KEY, SECRETS);
    private static final KeyRing ROTATED =
            KeyRing.parse("b:HwECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=," + OLD_KEY, SECRETS);

    private final MemberFacts facts =
            new MemberFacts(
                    "12", "3456", null, "健保 太郎", null, LocalDate.of(1970, 1, 1), null, null);
    private final Member taro = new Member(1, "K1000001", "taro-public-id", facts, NOW);
    private final Optional<String> allowed =
            GuessablePassword.of("{symbol}{number}{yyyyMMdd}", facts);

    @ParameterizedTest
    @ValueSource(strings = {"Kenpo-2026", " Kenpo-2026 ", "Ｋｅｎｐｏ－２０２６"})
    void printed_password_opens_as_printed(String typed) {
        assertThat(opens(printed("Kenpo-2026"), typed)).isTrue();
    }

    @Test
    void printed_password_of_another_case_is_wrong() {
        assertThat(opens(printed("Kenpo-2026"), "kenpo-2026")).isFalse();
    }

    @Test
    void printed_password_is_not_in_the_recipe_and_is_bound_to_its_member() {
        String recipe = InitialPassword.digest(new MemberId(1), "Kenpo-2026", KEYS);

        assertThat(recipe).startsWith("a.").doesNotContain("Kenpo");
        assertThat(InitialPassword.digest(new MemberId(2), "Kenpo-2026", KEYS))
                .isNotEqualTo(recipe);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"12345619700101", "12-3456-19700101", "１２３４５６１９７００１０１", " 12 3456 19700101"})
    void symbol_number_and_birth_date_open_where_the_society_allows_it(String typed) {
        assertThat(opens(issued(Kind.GUESSABLE, ""), typed)).isTrue();
    }

    @Test
    void guessable_password_opens_nothing_once_the_society_forbids_it() {
        var password = issued(Kind.GUESSABLE, "");

        assertThat(password.matches("12345619700101", taro, Optional.empty(), KEYS)).isFalse();
    }

    @Test
    void letter_password_opens_with_or_without_its_hyphens_in_any_case() {
        String recipe = LetterPassword.newRecipe(KEYS, SECRETS);
        String printed = LetterPassword.of("taro-public-id", recipe, KEYS);
        var password = issued(Kind.LETTER, recipe);

        assertThat(opens(password, printed)).isTrue();
        assertThat(opens(password, printed.replace("-", ""))).isTrue();
        assertThat(opens(password, printed.replace('-', ' '))).isTrue();
        assertThat(opens(password, printed.toLowerCase(java.util.Locale.ROOT))).isTrue();
        assertThat(opens(password, printed.substring(1))).isFalse();
        assertThat(opens(password, "")).isFalse();
    }

    @Test
    void letter_password_has_eighty_bits_in_characters_nobody_mixes_up() {
        String printed =
                LetterPassword.of("taro-public-id", LetterPassword.newRecipe(KEYS, SECRETS), KEYS);

        assertThat(LetterPassword.ALPHABET).hasSize(32).doesNotContain("0", "O", "1", "I");
        assertThat(printed).matches("([2-9A-HJ-NP-Z]{4}-){3}[2-9A-HJ-NP-Z]{4}");
    }

    @Test
    void letter_can_be_printed_again_after_a_new_key_came_in_front() {
        String recipe = LetterPassword.newRecipe(KEYS, SECRETS);

        assertThat(LetterPassword.of("taro-public-id", recipe, ROTATED))
                .isEqualTo(LetterPassword.of("taro-public-id", recipe, KEYS));
    }

    @Test
    void no_two_members_and_no_two_letters_share_a_password() {
        String recipe = LetterPassword.newRecipe(KEYS, SECRETS);
        String printed = LetterPassword.of("taro-public-id", recipe, KEYS);

        assertThat(LetterPassword.of("hanako-public-id", recipe, KEYS)).isNotEqualTo(printed);
        assertThat(
                        LetterPassword.of(
                                "taro-public-id", LetterPassword.newRecipe(KEYS, SECRETS), KEYS))
                .isNotEqualTo(printed);
    }

    @Test
    void password_ends_with_its_last_second() {
        var password = issued(Kind.GUESSABLE, "");

        assertThat(password.expired(NOW.plus(Duration.ofDays(21)).minusSeconds(1))).isFalse();
        assertThat(password.expired(NOW.plus(Duration.ofDays(21)))).isTrue();
    }

    private boolean opens(InitialPassword password, String typed) {
        return password.matches(typed, taro, allowed, ROTATED);
    }

    private InitialPassword printed(String text) {
        return issued(Kind.PRINTED, InitialPassword.digest(taro.id(), text, KEYS));
    }

    private InitialPassword issued(Kind kind, String recipe) {
        return new InitialPassword(
                taro.id(), new Recipe(kind, recipe), NOW, NOW.plus(Duration.ofDays(21)));
    }
}
