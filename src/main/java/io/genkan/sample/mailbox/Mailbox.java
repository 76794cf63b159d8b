package io.genkan.sample.mailbox;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** Takes mails by SMTP and shows them at {@code /mailbox}, both for this machine only. */
public final class Mailbox implements Closeable {

    private static final String LOOPBACK = "127.0.0.1";
    private static final int ANY_BACKLOG = 0;

    private final GreenMail mails;
    private final HttpServer pages;

    /**
     * @throws IllegalStateException when the SMTP port is taken
     */
    public Mailbox(int smtpPort, int pagePort) throws IOException {
        mails = new GreenMail(new ServerSetup(smtpPort, LOOPBACK, ServerSetup.PROTOCOL_SMTP));
        pages =
                HttpServer.create(
                        new InetSocketAddress(InetAddress.getByName(LOOPBACK), pagePort),
                        ANY_BACKLOG);
        pages.createContext("/mailbox", this::showMails);
        pages.createContext("/mailbox.css", Mailbox::showStylesheet);
        mails.start();
        pages.start();
    }

    int pagePort() {
        return pages.getAddress().getPort();
    }

    int smtpPort() {
        return mails.getSmtp().getPort();
    }

    @Override
    public void close() {
        pages.stop(0);
        mails.stop();
    }

    private void showMails(HttpExchange exchange) throws IOException {
        answer(
                exchange,
                "text/html",
                MailboxPage.of(ReceivedMail.newestFirst(mails.getReceivedMessages())));
    }

    private static void showStylesheet(HttpExchange exchange) throws IOException {
        try (var file = Mailbox.class.getResourceAsStream("mailbox.css")) {
            answer(exchange, "text/css", new String(file.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static void answer(HttpExchange exchange, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        var headers = exchange.getResponseHeaders();
        headers.set("Content-Type", type + "; charset=UTF-8");
        headers.set("Content-Security-Policy", "default-src 'none'; style-src 'self'");
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(200, bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }
}
