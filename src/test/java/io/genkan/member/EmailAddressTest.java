package io.genkan.member;

import static org.assertj.core.api.Assertions.assertThat;

import io.genkan.member.EmailAddress.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "taro@example.jp",
                "taro.kenpo+portal@mail.example.co.jp",
                "a..b@docomo.ne.jp",
                "taro.@ezweb.ne.jp",
                ".taro@docomo.ne.jp",
                "-taro_@docomo.ne.jp",
                "o'hara!#$%&*/=?^`{|}~@example.jp",
                "a@b.jp",
                "taro@xn--eckwd4c7c.xn--zckzah",
                "TARO@EXAMPLE.JP"
            })
    void address_a_member_may_really_have_is_taken(String address) {
        assertThat(EmailAddress.judge(address)).isEqualTo(Verdict.GOOD);
    }

    @ParameterizedTest
    @CsvSource({
        "taro, NO_AT",
        "taro.example.jp, NO_AT",
        "taro＠example.jp, NO_AT",
        "ta ro@example.jp, BAD_CHARACTER",
        "太郎@example.jp, BAD_CHARACTER",
        "ｔaro@example.jp, BAD_CHARACTER",
        "taro@example。jp, BAD_CHARACTER",
        "taro@[192.0.2.1], BAD_CHARACTER",
        "<taro@example.jp>, BAD_CHARACTER",
        "\"taro\"@example.jp, BAD_CHARACTER",
        "@example.jp, UNREADABLE",
        "taro@, UNREADABLE",
        "taro@example, UNREADABLE",
        "taro@example.jp., UNREADABLE",
        "taro@.example.jp, UNREADABLE",
        "taro@example..jp, UNREADABLE",
        "taro@-example.jp, UNREADABLE",
        "taro@example-.jp, UNREADABLE",
        "taro@example.j-, UNREADABLE",
        "taro@example.-jp, UNREADABLE",
        "taro@example.j, UNREADABLE",
        "taro@192.0.2.10, UNREADABLE",
        "taro@hanako@example.jp, UNREADABLE",
        "taro@exa_mple.jp, UNREADABLE"
    })
    void anything_else_is_refused_for_a_reason(String address, Verdict why) {
        assertThat(EmailAddress.judge(address)).isEqualTo(why);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "taro@example.jp\r\nBcc: all@example.jp",
                "taro\n@example.jp",
                "taro\u0000@example.jp",
                "taro@example.jp\u0085",
                "taro@example.jp\u2028"
            })
    void nothing_that_could_break_a_header_is_an_address(String address) {
        assertThat(EmailAddress.judge(address)).isEqualTo(Verdict.BAD_CHARACTER);
    }

    @Test
    void address_may_have_254_characters_and_64_before_the_at() {
        String local = "a".repeat(64);
        String domain = ("d".repeat(60) + ".").repeat(3) + "aaa.jp";

        assertThat(local + "@" + domain).hasSize(254);
        assertThat(EmailAddress.judge(local + "@" + domain)).isEqualTo(Verdict.GOOD);
        assertThat(EmailAddress.judge(local + "@d" + domain)).isEqualTo(Verdict.TOO_LONG);
        assertThat(EmailAddress.judge(local + "a@example.jp")).isEqualTo(Verdict.UNREADABLE);
    }

    @ParameterizedTest
    @CsvSource({"taro＠example.jp, ＠", "𠮷@example.jp, 𠮷", "taro@example.jp, ''"})
    void first_bad_character_is_shown_whole(String address, String character) {
        assertThat(EmailAddress.badCharacter(address)).isEqualTo(character);
    }

    @Test
    void control_character_is_named_instead_of_shown() {
        assertThat(EmailAddress.badCharacter("taro\t@example.jp")).isEqualTo("（制御文字）");
    }

    @ParameterizedTest
    @CsvSource({
        "hanako@docomo.ne.jp, ha•••@docomo.ne.jp",
        "h@docomo.ne.jp, h•••@docomo.ne.jp",
        "a..b@docomo.ne.jp, a.•••@docomo.ne.jp"
    })
    void masked_address_tells_its_owner_enough(String address, String masked) {
        assertThat(EmailAddress.masked(address)).isEqualTo(masked);
    }
}
