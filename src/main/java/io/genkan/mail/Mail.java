package io.genkan.mail;

/** A mail as the product means it: plain text, from which the HTML part is made. Holds codes, hence silent. */
public record Mail(String sender, String senderName, String recipient, String subject, String text) {

    @Override
    public String toString() {
        return "Mail";
    }
}
