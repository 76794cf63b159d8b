package io.genkan.contact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypoPolicyTest {

    @ParameterizedTest
    @CsvSource({
        "gmail.con, gmail.com",
        "gmial.com, gmail.com",
        "gmail.co, gmail.com",
        "gmaill.com, gmail.com",
        "GMAIL.CON, gmail.com",
        "gmail.co.jp, gmail.com",
        "docmo.ne.jp, docomo.ne.jp",
        "docomo.ne.jo, docomo.ne.jp",
        "docomo.co.jp, docomo.ne.jp",
        "docomo.jp, docomo.ne.jp",
        "ezweb.nejp, ezweb.ne.jp",
        "i.sofbank.jp, i.softbank.jp",
        "sotfbank.ne.jp, softbank.ne.jp",
        "icloud.co, icloud.com",
        "iclould.com, icloud.com",
        "yaho.co.jp, yahoo.co.jp",
        "yahoo.co.jo, yahoo.co.jp",
        "hotmial.co.jp, hotmail.co.jp",
        "kaisha.con, kaisha.com"
    })
    void slip_of_the_finger_is_asked_about(String typed, String meant) {
        assertThat(TypoPolicy.meant(typed)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gmail.com",
                "docomo.ne.jp",
                "au.com",
                "me.com",
                "mac.com",
                "ymail.com",
                "yahoo.com",
                "yahoo.ne.jp",
                "softbank.co.jp",
                "t.vodafone.ne.jp",
                "ocn.ne.jp",
                "odn.ne.jp",
                "nifty.ne.jp",
                "so-net.ne.jp",
                "mail.example.co.jp",
                "member.example",
                "kaisha.co.jp",
                "example.jp",
                "city.example.lg.jp",
                ""
            })
    void domain_that_is_real_to_somebody_is_left_alone(String typed) {
        assertThat(TypoPolicy.meant(typed)).isEmpty();
    }

    @Test
    void neighbours_that_changed_places_count_once() {
        assertThat(TypoPolicy.distance("gmial.com", "gmail.com")).isOne();
        assertThat(TypoPolicy.distance("", "abc")).isEqualTo(3);
        assertThat(TypoPolicy.distance("abc", "abc")).isZero();
    }
}
