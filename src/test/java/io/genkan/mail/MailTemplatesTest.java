package io.genkan.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.genkan.alarm.SecurityNotices;
import io.genkan.society.Society;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailTemplatesTest {

    private static final Map<String, String> CHANGE =
            Map.of(
                    "what", "認証方法が追加されました。",
                    "about", "アプリ",
                    "when", "11月20日 11:24",
                    "device", "iPhone の Safari");
    private static final Society SOCIETY = new SampleSociety();

    @Test
    void mail_comes_from_the_society() {
        var mail = compose(Locale.JAPANESE, CHANGE);

        assertThat(mail.sender()).isEqualTo("no-reply@kenpo.example");
        assertThat(mail.senderName()).isEqualTo("サンプル健康保険組合");
        assertThat(mail.recipient()).isEqualTo("hanako@example.com");
        assertThat(mail.subject()).isEqualTo("【サンプル健保ウェブ】ログインとセキュリティの変更のお知らせ");
        assertThat(mail.text()).contains("端末: iPhone の Safari", "サンプル健康保険組合（03-0000-0000）");
    }

    @ParameterizedTest
    @CsvSource({"ja,false", "en,true", "en-GB,true", "fr,false"})
    void language_is_japanese_unless_it_is_english(String tag, boolean english) {
        var mail = compose(Locale.forLanguageTag(tag), CHANGE);

        assertThat(mail.text().contains("If this was you")).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource({
        "contact/mail/confirmation_ja,メールアドレスの確認",
        "contact/mail/confirmation_en,Confirm your e-mail address",
        "credential/emailotp/mail/code_ja,ワンタイムパスワードのお知らせ",
        "credential/emailotp/mail/code_en,Your one-time password"
    })
    void code_stands_on_a_line_of_its_own_and_not_in_the_subject(String file, String subject) {
        var template = MailTemplate.read(MailTemplate.class, "/io/genkan/" + file + ".txt");
        var values =
                new HashMap<>(
                        Map.of("service", "S", "society", "K", "telephone", "1", "name", "N"));
        values.putAll(
                Map.of("link", "https://portal.example/", "code", "482915", "until", "10:34"));

        assertThat(MailTemplate.filled(template.text(), values).lines()).contains("482915");
        assertThat(MailTemplate.filled(template.subject(), Map.of("service", "S")))
                .isEqualTo("【S】" + subject);
    }

    @Test
    void unfilled_placeholder_is_a_mistake_of_ours() {
        assertThatIllegalStateException()
                .isThrownBy(() -> compose(Locale.JAPANESE, Map.of("what", "変更", "about", "アプリ")))
                .withMessageContaining("when");
    }

    @Test
    void subject_is_not_filled_with_what_the_text_needs() {
        var template = MailTemplate.parse("Subject: 【{service}】{code}\n\n{code}\n");

        assertThatIllegalStateException()
                .isThrownBy(() -> MailTemplate.filled(template.subject(), Map.of("service", "S")))
                .withMessageContaining("code");
    }

    @Test
    void value_of_two_lines_is_refused() {
        var values = new HashMap<>(CHANGE);
        values.put("device", "iPhone\r\nhttps://elsewhere.example");

        assertThatIllegalArgumentException().isThrownBy(() -> compose(Locale.JAPANESE, values));
    }

    @Test
    void value_that_looks_like_a_placeholder_stays_as_it_is() {
        var values = new HashMap<>(CHANGE);
        values.put("device", "{when}$1");

        assertThat(compose(Locale.JAPANESE, values).text()).contains("端末: {when}$1");
    }

    private static Mail compose(Locale locale, Map<String, String> values) {
        return new MailTemplates()
                .compose(
                        SOCIETY,
                        "hanako@example.com",
                        SecurityNotices.class,
                        "change",
                        locale,
                        values);
    }

    private static final class SampleSociety extends Society {

        @Override
        public String serviceName() {
            return "サンプル健保ウェブ";
        }

        @Override
        public String societyName() {
            return "サンプル健康保険組合";
        }

        @Override
        public String sender() {
            return "no-reply@kenpo.example";
        }

        @Override
        public String telephone() {
            return "03-0000-0000";
        }
    }
}
