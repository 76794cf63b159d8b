package io.genkan.credential.password;

import static org.assertj.core.api.Assertions.assertThat;

import io.genkan.credential.password.PasswordPolicy.Verdict;
import io.genkan.member.Member;
import io.genkan.member.MemberFacts;
import io.genkan.society.SampleSocieties;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordPolicyTest {

    private static final List<String> FACTS =
            KnownFacts.of(
                    member(
                            new MemberFacts(
                                    "1234",
                                    "5678",
                                    "00",
                                    "健保 太郎",
                                    "ケンポ タロウ",
                                    LocalDate.of(1970, 1, 2),
                                    "本社",
                                    null)),
                    SampleSocieties.sample());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "correct horse",
                "ひみつのことば二つ",
                "tanuki-udon",
                "𠮷野家の牛丼並盛",
                "        x       "
            })
    void eight_characters_of_any_kind_will_do(String password) {
        assertThat(judge(password)).isEqualTo(Verdict.GOOD);
    }

    @Test
    void length_is_counted_in_characters_as_people_see_them() {
        assertThat(judge("𠮷".repeat(7))).isEqualTo(Verdict.TOO_SHORT);
        assertThat(judge("𠮷".repeat(8))).isEqualTo(Verdict.GOOD);
        assertThat(judge("か\u3099".repeat(7))).isEqualTo(Verdict.TOO_SHORT);
        assertThat(PasswordPolicy.length("か\u3099")).isOne();
    }

    @Test
    void password_may_have_128_characters() {
        assertThat(judge("𠮷".repeat(128))).isEqualTo(Verdict.GOOD);
        assertThat(judge("𠮷".repeat(129))).isEqualTo(Verdict.TOO_LONG);
        assertThat(judge("")).isEqualTo(Verdict.TOO_SHORT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "19700102",
                "１９７００１０２",
                "1970-01-02",
                "1970/01/02!",
                "a19700102bc",
                "01021970",
                "12345678",
                "1234-5678",
                "K1000001",
                "k1000001!",
                "けんぽポータル1",
                "見本健康保険組合",
                "健保太郎!!!!!",
                "ｹﾝﾎﾟ ﾀﾛｳ1"
            })
    void what_others_know_of_the_member_is_no_password(String password) {
        assertThat(judge(password)).isEqualTo(Verdict.OWN_FACTS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"19700102-udon", "健保太郎とたぬき", "K1000001tanuki"})
    void fact_is_harmless_with_enough_around_it(String password) {
        assertThat(judge(password)).isEqualTo(Verdict.GOOD);
    }

    @Test
    void fact_that_is_missing_or_short_forbids_nothing() {
        var facts =
                KnownFacts.of(
                        member(
                                new MemberFacts(
                                        "1",
                                        null,
                                        null,
                                        null,
                                        null,
                                        LocalDate.of(1970, 1, 2),
                                        null,
                                        null)),
                        SampleSocieties.sample());

        assertThat(facts).doesNotContainNull();
        assertThat(PasswordPolicy.judge("1tanuki1", facts)).isEqualTo(Verdict.GOOD);
    }

    private static Verdict judge(String password) {
        return PasswordPolicy.judge(password, FACTS);
    }

    private static Member member(MemberFacts facts) {
        return new Member(1, "K1000001", "taro-public-id", facts, Instant.EPOCH);
    }
}
