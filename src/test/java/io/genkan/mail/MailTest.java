package io.genkan.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hanako@example.com\r\nBcc: all@example.com",
                "hanako@example.com\nX: y",
                "hanako\u0000@example.com",
                "hanako@example.com, taro@example.com",
                "<hanako@example.com>",
                "\"hanako\"@example.com",
                "hanako@example.com> NOTIFY=SUCCESS",
                "hanako@@example.com",
                "山田@example.com",
                "hanako@-example.com",
                "hanako@example..com",
                "@example.com",
                "hanako@",
                "hanako",
                ""
            })
    void recipient_that_is_not_one_plain_address_is_refused(String recipient) {
        assertThatIllegalArgumentException().isThrownBy(() -> SampleMails.to(recipient));
        assertThat(MailAddress.isOne(recipient)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hanako.yamada+kenpo@example.co.jp",
                "a..b@docomo.ne.jp",
                "taro.@ezweb.ne.jp",
                ".-taro@ezweb.ne.jp",
                "a/b?c@docomo.ne.jp",
                "hanako@localhost"
            })
    void addresses_that_members_have_are_accepted(String recipient) {
        assertThatNoException().isThrownBy(() -> SampleMails.to(recipient));
        assertThat(MailAddress.isOne(recipient)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"お知らせ\r\nBcc: all@example.com", "a\nb", "a\u0007b", "a\u0085b", "a\u2028b"})
    void line_break_or_control_character_in_a_header_text_is_refused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> SampleMails.withSubject(text));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new Mail("a@example.com", text, "b@example.com", "subject", "text"));
    }

    @Test
    void what_holds_codes_does_not_print_itself() {
        assertThat(SampleMails.to("hanako@example.com")).hasToString("Mail");
        assertThat(MailAddress.of("hanako@example.com")).hasToString("MailAddress");
        assertThat(SampleMails.posting(SampleMails.saying("482915")).toString())
                .doesNotContain("482915");
    }
}
