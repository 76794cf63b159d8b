package io.genkan.mail;

/**
 * A mail as the product means it: plain text, from which the HTML part is made. Holds codes, hence
 * silent. Nothing that ends up in a header can start another one.
 */
public record Mail(
        String sender, String senderName, String recipient, String subject, String text) {

    /**
     * @throws IllegalArgumentException for a malformed address, or a control character in a name or
     *     subject
     */
    public Mail {
        MailAddress.of(sender);
        MailAddress.of(recipient);
        refuseControls(senderName);
        refuseControls(subject);
    }

    static void refuseControls(String headerText) {
        if (headerText.codePoints().anyMatch(Mail::breaksALine)) {
            throw new IllegalArgumentException(
                    "a line break or control character in a one-line text");
        }
    }

    private static boolean breaksALine(int character) {
        int type = Character.getType(character);
        return Character.isISOControl(character)
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }

    @Override
    public String toString() {
        return "Mail";
    }
}
