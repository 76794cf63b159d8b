package io.genkan.mail;

import io.genkan.mail.Delivery.State;
import io.genkan.platform.KeyRing;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/**
 * A mail in the outbox. WAITING from the commit that wanted it, tried until it is SENT or REFUSED,
 * and then only a record: what it said is sealed while it waits and gone afterwards.
 */
@Entity
@Table(name = "outbox")
public class OutgoingMail {

    static final String PURPOSE = "mail";

    @Id
    @SequenceGenerator(name = "outbox_seq", sequenceName = "outbox_seq", allocationSize = 50)
    @GeneratedValue(generator = "outbox_seq")
    private long id;

    @Column(name = "message_id")
    private String messageId;

    private String sender;

    @Column(name = "sender_name")
    private String senderName;

    private String recipient;
    private String sealed;

    @Enumerated(EnumType.STRING)
    private State state;

    private int attempts;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "next_attempt_at")
    private Instant nextAttemptAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "last_answer")
    private String lastAnswer;

    protected OutgoingMail() {}

    OutgoingMail(String messageId, Mail mail, KeyRing keys, Instant now) {
        this.messageId = messageId;
        sender = mail.sender();
        senderName = mail.senderName();
        recipient = mail.recipient();
        sealed =
                keys.seal(
                        PURPOSE,
                        (mail.subject() + "\n" + mail.text()).getBytes(StandardCharsets.UTF_8));
        state = State.WAITING;
        createdAt = now;
        nextAttemptAt = now;
    }

    long id() {
        return id;
    }

    String messageId() {
        return messageId;
    }

    /**
     * @throws IllegalStateException when the key that sealed it is gone
     */
    Posting open(KeyRing keys) {
        String[] said =
                new String(keys.open(PURPOSE, sealed), StandardCharsets.UTF_8).split("\n", 2);
        return new Posting(
                messageId, createdAt, new Mail(sender, senderName, recipient, said[0], said[1]));
    }

    void tried(Receipt receipt, Instant now) {
        attempts++;
        lastAnswer = receipt.answer();
        switch (receipt.verdict()) {
            case TAKEN -> end(State.SENT, now);
            case NEVER -> end(State.REFUSED, now);
            case LATER ->
                    RetryPolicy.next(attempts, createdAt, now)
                            .ifPresentOrElse(
                                    time -> nextAttemptAt = time, () -> end(State.REFUSED, now));
        }
    }

    Delivery delivery() {
        return new Delivery(
                Delivery.told(state, attempts), state == State.WAITING ? createdAt : endedAt);
    }

    private void end(State end, Instant now) {
        state = end;
        endedAt = now;
        sealed = null;
    }
}
