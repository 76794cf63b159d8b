package io.genkan.progress;

import java.util.regex.Pattern;

/** What became of the mail that asks for a confirmation, as the desk needs to know it. */
final class MailStatePolicy {

    /** RFC 3463 §3.2 (5.1.1, 5.1.2, 5.1.10), and the words of servers that do not give them. */
    private static final Pattern NO_SUCH_ADDRESS =
            Pattern.compile(
                    "\\b5\\.1\\.(?:1|2|10)\\b|unknown|no such user|does not exist",
                    Pattern.CASE_INSENSITIVE);

    private MailStatePolicy() {}

    /** What the desk reads. */
    enum MailState {
        NONE,
        UNDER_WAY,
        SENT,
        WAITING,
        REFUSED,
        NO_SUCH_ADDRESS
    }

    /**
     * @param state the outbox's word; null when no mail is waited for
     * @param answer what the mail server said last
     */
    static MailState of(String state, int attempts, String answer) {
        if (state == null) {
            return MailState.NONE;
        }
        return switch (state) {
            case "SENT" -> MailState.SENT;
            case "WAITING" -> attempts == 0 ? MailState.UNDER_WAY : MailState.WAITING;
            default ->
                    answer != null && NO_SUCH_ADDRESS.matcher(answer).find()
                            ? MailState.NO_SUCH_ADDRESS
                            : MailState.REFUSED;
        };
    }
}
