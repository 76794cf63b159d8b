package io.genkan.testing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MailboxTest {

    private final int port = freePort();
    private final Mailbox mailbox = new Mailbox(port);

    @AfterEach
    void close() {
        mailbox.takeAway();
    }

    @Test
    void a_mail_is_read_as_its_reader_sees_it() throws Exception {
        send(
                "①髙﨑",
                "次のリンクを開いてください。\r\nhttp://localhost/confirm?t=abc\r\n\r\n123456\r\n電話 031234567");

        var mail = mailbox.next("hanako@member.example");

        assertThat(mail.subject()).isEqualTo("①髙﨑");
        assertThat(mail.senderName()).isEqualTo("サンプル健康保険組合");
        assertThat(mail.link()).isEqualTo("http://localhost/confirm?t=abc");
        assertThat(mail.code()).isEqualTo("123456");
        assertThat(mail.html()).isEqualTo("<p>髙﨑</p>");
    }

    @Test
    void the_newest_unread_mail_comes_and_the_older_ones_never_again() throws Exception {
        send("1", "");
        send("2", "");
        assertThat(mailbox.next("hanako@member.example").subject()).isEqualTo("2");

        send("3", "");

        assertThat(mailbox.next("hanako@member.example").subject()).isEqualTo("3");
        assertThat(mailbox.all("hanako@member.example")).hasSize(3);
    }

    @Test
    void what_was_delivered_survives_the_server() throws Exception {
        send("before", "");

        mailbox.takeAway();
        mailbox.putBack();
        send("after", "");

        assertThat(mailbox.all("hanako@member.example"))
                .extracting(ReceivedMail::subject)
                .containsExactly("before", "after");
    }

    private void send(String subject, String text) throws MessagingException, IOException {
        var settings = new Properties();
        settings.put("mail.smtp.host", "127.0.0.1");
        settings.put("mail.smtp.port", String.valueOf(port));
        var message = new MimeMessage(Session.getInstance(settings));
        message.setFrom(new InternetAddress("no-reply@example.jp", "サンプル健康保険組合", "UTF-8"));
        message.setRecipients(Message.RecipientType.TO, "hanako@member.example");
        message.setSubject(subject, "UTF-8");
        var plain = new MimeBodyPart();
        plain.setText(text, "UTF-8");
        var html = new MimeBodyPart();
        html.setContent("<p>髙﨑</p>", "text/html; charset=UTF-8");
        message.setContent(new MimeMultipart("alternative", plain, html));
        Transport.send(message);
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
