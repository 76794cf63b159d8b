package io.genkan.sample.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.Date;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MailboxTest {

    private static final Instant MORNING = Instant.parse("2026-11-20T02:24:05Z");
    private Mailbox mailbox;

    @BeforeEach
    void open() throws Exception {
        mailbox = new Mailbox(0, 0);
    }

    @AfterEach
    void close() {
        mailbox.close();
    }

    @Test
    void empty_mailbox_says_so() throws Exception {
        assertThat(get("/mailbox").body()).contains("メールはまだありません。");
    }

    @Test
    void mail_is_shown_decoded_and_its_link_can_be_clicked() throws Exception {
        send("確認", MORNING, "髙﨑①～ 様\nhttp://localhost:9080/confirm?a=1&b=2\n");

        assertThat(get("/mailbox").body())
                .contains("<h2>確認</h2>", "hanako@example.com", "no-reply@kenpo.example")
                .contains("11月20日 11:24:05", "髙﨑①～ 様")
                .contains("<a href=\"http://localhost:9080/confirm?a=1&amp;b=2\">");
    }

    @Test
    void newest_mail_comes_first() throws Exception {
        send("first", MORNING, "text");
        send("second", MORNING.plusSeconds(1), "text");

        assertThat(get("/mailbox").body()).containsSubsequence("second", "first");
    }

    @Test
    void nothing_in_a_mail_becomes_markup() throws Exception {
        send("<script>", MORNING, "<img src=x> https://x.example/\"onclick=\"y");

        assertThat(get("/mailbox").body())
                .contains("&lt;script&gt;", "&lt;img src=x&gt;")
                .contains("<a href=\"https://x.example/\">")
                .doesNotContain("<script", "<img");
    }

    @Test
    void page_brings_its_stylesheet_and_allows_nothing_else() throws Exception {
        assertThat(get("/mailbox.css").headers().firstValue("Content-Type"))
                .contains("text/css; charset=UTF-8");
        assertThat(get("/mailbox").headers().firstValue("Content-Security-Policy"))
                .contains("default-src 'none'; style-src 'self'");
    }

    private HttpResponse<String> get(String path) throws Exception {
        var address = URI.create("http://127.0.0.1:" + mailbox.pagePort() + path);
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }

    private void send(String subject, Instant date, String text) throws Exception {
        var properties = new Properties();
        properties.put("mail.smtp.host", "127.0.0.1");
        properties.put("mail.smtp.port", String.valueOf(mailbox.smtpPort()));
        var message = new MimeMessage(Session.getInstance(properties));
        message.setFrom(new InternetAddress("no-reply@kenpo.example"));
        message.setRecipients(MimeMessage.RecipientType.TO, "hanako@example.com");
        message.setSubject(subject, "UTF-8");
        message.setSentDate(Date.from(date));
        message.setText(text, "UTF-8");
        Transport.send(message);
    }
}
