package io.genkan.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.util.Date;

/**
 * A posting as a MIME message: UTF-8 throughout, because ISO-2022-JP loses ① and 髙, and base64,
 * because quoted-printable cuts Japanese text and long links into pieces.
 */
final class MimeMail extends MimeMessage {

    private static final String UTF_8 = "UTF-8";
    private final String messageId;

    MimeMail(Session session, Posting posting) throws MessagingException {
        super(session);
        messageId = posting.messageId();
        Mail mail = posting.mail();
        setFrom(from(mail));
        setRecipient(Message.RecipientType.TO, address(mail.recipient()));
        setSubject(mail.subject(), UTF_8);
        setSentDate(Date.from(posting.date()));
        setHeader("Auto-Submitted", "auto-generated"); // RFC 3834 §5: no holiday replies
        setContent(
                new MimeMultipart(
                        "alternative",
                        part(mail.text(), "plain"),
                        part(HtmlText.of(mail.text()), "html")));
        saveChanges();
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }

    private static InternetAddress from(Mail mail) throws MessagingException {
        InternetAddress address = address(mail.sender());
        try {
            address.setPersonal(mail.senderName(), UTF_8);
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
        return address;
    }

    private static InternetAddress address(String address) throws MessagingException {
        return new InternetAddress(MailAddress.of(address).onTheWire(), false);
    }

    private static MimeBodyPart part(String text, String subtype) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(text.replaceAll("\r?\n", "\r\n"), UTF_8, subtype); // RFC 2046 §4.1.1
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }
}
