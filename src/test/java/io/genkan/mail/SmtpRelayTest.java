package io.genkan.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.genkan.platform.Settings.SmtpServer;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.util.Date;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SmtpRelayTest {

    private final GreenMail mailbox = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));

    @BeforeEach
    void start() {
        mailbox.start();
    }

    @AfterEach
    void stop() {
        mailbox.stop();
    }

    @Test
    void mail_arrives_with_its_characters_unharmed() throws Exception {
        var receipt = send(SampleMails.to("hanako@example.com"));

        assertThat(receipt).isEqualTo(Receipt.taken());
        assertThat(received().getSubject()).isEqualTo("【サンプル健保ウェブ】ワンタイムパスワードのお知らせ");
        assertThat(part(0)).isEqualTo("髙﨑①～ 様\r\n\r\n482915\r\n");
        assertThat(part(1)).contains("<p>髙﨑①～ 様</p>", ">482915</strong>");
        var from = (InternetAddress) received().getFrom()[0];
        assertThat(from.getPersonal()).isEqualTo("サンプル健康保険組合");
        assertThat(from.getAddress()).isEqualTo("no-reply@kenpo.example");
    }

    @Test
    void both_parts_travel_as_base64_utf_8() throws Exception {
        send(SampleMails.to("hanako@example.com"));

        var parts = (MimeMultipart) received().getContent();
        assertThat(received().getContentType()).startsWith("multipart/alternative");
        for (int i = 0; i < parts.getCount(); i++) {
            assertThat(parts.getBodyPart(i).getHeader("Content-Transfer-Encoding"))
                    .containsExactly("base64");
            assertThat(parts.getBodyPart(i).getContentType()).containsIgnoringCase("charset=utf-8");
        }
        assertThat(parts.getBodyPart(0).isMimeType("text/plain")).isTrue();
        assertThat(parts.getBodyPart(1).isMimeType("text/html")).isTrue();
    }

    @Test
    void mail_sent_twice_is_the_same_mail() throws Exception {
        send(SampleMails.to("hanako@example.com"));
        send(SampleMails.to("hanako@example.com"));

        assertThat(mailbox.getReceivedMessages()).hasSize(2);
        for (MimeMessage message : mailbox.getReceivedMessages()) {
            assertThat(message.getMessageID()).isEqualTo(SampleMails.MESSAGE_ID);
            assertThat(message.getSentDate()).isEqualTo(Date.from(SampleMails.WRITTEN));
            assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        }
    }

    /** Addresses of docomo and au from before 2009, which RFC 5322 does not allow. */
    @ParameterizedTest
    @ValueSource(strings = {"a..b@docomo.ne.jp", "taro.@ezweb.ne.jp"})
    void old_carrier_addresses_are_reached(String recipient) throws Exception {
        var receipt = send(SampleMails.to(recipient));

        assertThat(receipt).isEqualTo(Receipt.taken());
        assertThat(received().getHeader("To", null)).contains('"' + recipient.replace("@", "\"@"));
    }

    @Test
    void words_cannot_become_markup() throws Exception {
        send(SampleMails.saying("<b>&\"'\nhttps://portal.example/confirm?a=1&b=\"x"));

        assertThat(part(1))
                .contains("&lt;b&gt;&amp;&quot;&#39;")
                .contains("<a href=\"https://portal.example/confirm?a=1&amp;b=&quot;x\">")
                .doesNotContain("<b>");
    }

    private Receipt send(Mail mail) {
        var server =
                new SmtpServer(
                        "127.0.0.1",
                        mailbox.getSmtp().getPort(),
                        Optional.empty(),
                        Optional.empty(),
                        false);
        return new SmtpRelay(server, SmtpRelay.Patience.USUAL).handOver(SampleMails.posting(mail));
    }

    private MimeMessage received() {
        return mailbox.getReceivedMessages()[0];
    }

    private String part(int index) throws Exception {
        return (String) ((MimeMultipart) received().getContent()).getBodyPart(index).getContent();
    }
}
