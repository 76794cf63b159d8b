package io.genkan.sample.mailbox;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A mail as a person reads it, everything decoded. */
record ReceivedMail(String from, String to, String subject, Instant sent, String text) {

    static List<ReceivedMail> newestFirst(MimeMessage[] messages) {
        return Arrays.stream(messages)
                .map(ReceivedMail::read)
                .sorted(Comparator.comparing(ReceivedMail::sent).reversed())
                .toList();
    }

    private static ReceivedMail read(MimeMessage message) {
        try {
            return new ReceivedMail(
                    shown(message.getFrom()),
                    shown(message.getAllRecipients()),
                    message.getSubject() == null ? "" : message.getSubject(),
                    message.getSentDate() == null
                            ? Instant.EPOCH
                            : message.getSentDate().toInstant(),
                    text(message));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String shown(Address[] addresses) {
        return Stream.ofNullable(addresses)
                .flatMap(Arrays::stream)
                .map(
                        address ->
                                address instanceof InternetAddress one
                                        ? one.toUnicodeString()
                                        : address.toString())
                .collect(Collectors.joining(", "));
    }

    /** The first plain text in it. */
    private static String text(Part part) throws MessagingException, IOException {
        if (part.isMimeType("text/plain")) {
            return (String) part.getContent();
        }
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                String text = text(parts.getBodyPart(i));
                if (!text.isEmpty()) {
                    return text;
                }
            }
        }
        return "";
    }
}
