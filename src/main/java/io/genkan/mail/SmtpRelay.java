package io.genkan.mail;

import io.genkan.platform.Settings.SmtpServer;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Properties;

/**
 * Hands one mail to the mail server over SMTP (RFC 5321) and tells what it said. Every wait has an
 * end, since the defaults of Jakarta Mail wait for ever.
 */
final class SmtpRelay {

    /** How long to wait for a connection, and for each answer after it. */
    record Patience(Duration connection, Duration answer) {
        static final Patience USUAL = new Patience(Duration.ofSeconds(5), Duration.ofSeconds(10));
    }

    private static final System.Logger LOG = System.getLogger(SmtpRelay.class.getName());

    private final SmtpServer server;
    private final Session session;

    SmtpRelay(SmtpServer server, Patience patience) {
        this.server = server;
        this.session = Session.getInstance(properties(server, patience));
    }

    /** Whether the server would take a mail: it greets, and lets us in. */
    boolean greets() {
        Transport transport = null;
        try {
            transport = connected();
            return true;
        } catch (MessagingException away) {
            LOG.log(Level.DEBUG, "The mail server does not greet", away);
            return false;
        } finally {
            hangUp(transport);
        }
    }

    Receipt handOver(Posting posting) {
        Transport transport = null;
        try {
            var message = new MimeMail(session, posting);
            transport = connected();
            transport.sendMessage(message, message.getAllRecipients());
            return Receipt.taken();
        } catch (AuthenticationFailedException ours) {
            return Receipt.later(
                    ours.getMessage()); // 535 is about our password, not about this mail
        } catch (MessagingException e) {
            return refusal(e);
        } finally {
            hangUp(transport);
        }
    }

    private Transport connected() throws MessagingException {
        var transport = session.getTransport("smtp");
        transport.connect(
                server.host(),
                server.port(),
                server.user().orElse(null),
                server.password().orElse(null));
        return transport;
    }

    /** A mail that was taken stays taken, however the server behaves when told goodbye. */
    private static void hangUp(Transport transport) {
        try {
            if (transport != null) {
                transport.close();
            }
        } catch (MessagingException closedAnyway) {
            LOG.log(Level.DEBUG, "The mail server did not take leave", closedAnyway);
        }
    }

    /**
     * RFC 5321 §4.2.1: 5yz to this mail is final; 4yz, and a conversation that broke off, are not.
     */
    private static Receipt refusal(MessagingException failure) {
        Exception cause = failure;
        while (cause instanceof MessagingException link) {
            if (link instanceof SendFailedException
                    && link.getMessage().matches("(?s)5\\d\\d\\b.*")) {
                return Receipt.never(link.getMessage());
            }
            if (link.getNextException() == null) {
                break;
            }
            cause = link.getNextException();
        }
        return Receipt.later(cause.getMessage());
    }

    private static Properties properties(SmtpServer server, Patience patience) {
        var properties = new Properties();
        String answer = String.valueOf(patience.answer().toMillis());
        properties.put(
                "mail.smtp.connectiontimeout", String.valueOf(patience.connection().toMillis()));
        properties.put("mail.smtp.timeout", answer);
        properties.put("mail.smtp.writetimeout", answer);
        properties.put("mail.smtp.quitwait", "false");
        properties.put("mail.smtp.auth", String.valueOf(server.user().isPresent()));
        properties.put("mail.smtp.starttls.enable", String.valueOf(server.startTls()));
        properties.put("mail.smtp.starttls.required", String.valueOf(server.startTls()));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        return properties;
    }
}
