package io.genkan.progress;

import io.genkan.mail.Delivery;
import java.util.Optional;
import java.util.regex.Pattern;

/** What became of the mail that asks for a confirmation, as the desk reads it. */
enum MailState {
    NONE,
    UNDER_WAY,
    SENT,
    WAITING,
    REFUSED,
    NO_SUCH_ADDRESS;

    /** RFC 3463 §3.2 (5.1.1, 5.1.2, 5.1.10), and the words of servers that do not give them. */
    private static final Pattern UNKNOWN =
            Pattern.compile(
                    "\\b5\\.1\\.(?:1|2|10)\\b|unknown|no such user|does not exist",
                    Pattern.CASE_INSENSITIVE);

    /**
     * @param delivery empty when no mail is waited for
     * @param answer what the mail server said last, if it did
     */
    static MailState of(Optional<Delivery.State> delivery, Optional<String> answer) {
        return delivery.map(
                        state ->
                                switch (state) {
                                    case SENDING -> UNDER_WAY;
                                    case WAITING -> WAITING;
                                    case SENT -> SENT;
                                    case REFUSED ->
                                            answer.filter(said -> UNKNOWN.matcher(said).find())
                                                    .map(said -> NO_SUCH_ADDRESS)
                                                    .orElse(REFUSED);
                                })
                .orElse(NONE);
    }
}
