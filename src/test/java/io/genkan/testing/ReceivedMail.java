package io.genkan.testing;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.regex.Pattern;

/** A mail as its reader sees it: everything decoded. */
public record ReceivedMail(
        String to,
        String from,
        String senderName,
        String subject,
        String text,
        String html,
        long receivedAt) {

    private static final Pattern LINK = Pattern.compile("https?://\\S+");
    private static final Pattern CODE = Pattern.compile("(?m)^[ \\t]*(\\d{6})[ \\t]*$");

    static ReceivedMail of(MimeMessage message) {
        try {
            var from = (InternetAddress) message.getFrom()[0];
            return new ReceivedMail(
                    ((InternetAddress) message.getAllRecipients()[0]).getAddress(),
                    from.getAddress(),
                    Optional.ofNullable(from.getPersonal()).orElse(""),
                    message.getSubject(),
                    body(message, "text/plain").orElse("").replace("\r\n", "\n"),
                    body(message, "text/html").orElse(""),
                    message.getReceivedDate() == null ? 0 : message.getReceivedDate().getTime());
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isTo(String address) {
        return to.equalsIgnoreCase(address);
    }

    /** The first link of the text. */
    public String link() {
        return first(LINK, 0).orElseThrow(() -> new AssertionError("no link in: " + text));
    }

    boolean hasCode() {
        return first(CODE, 1).isPresent();
    }

    /** The six digits that stand alone on a line. */
    public String code() {
        return first(CODE, 1)
                .orElseThrow(() -> new AssertionError("no code on a line of its own in: " + text));
    }

    private Optional<String> first(Pattern pattern, int group) {
        return pattern.matcher(text).results().map(found -> found.group(group)).findFirst();
    }

    private static Optional<String> body(Part part, String type)
            throws MessagingException, IOException {
        if (part.isMimeType(type)) {
            return Optional.of((String) part.getContent());
        }
        if (!part.isMimeType("multipart/*")) {
            return Optional.empty();
        }
        var parts = (Multipart) part.getContent();
        Optional<String> found = Optional.empty();
        for (int i = 0; i < parts.getCount() && found.isEmpty(); i++) {
            found = body(parts.getBodyPart(i), type);
        }
        return found;
    }
}
