package io.genkan.mail;

import java.time.Instant;

/** What became of a mail, for telling the member truthfully. */
public record Delivery(State state, Instant since) {

    /**
     * WAITING: not taken by the mail server yet; SENT: taken; REFUSED: given up, the server refused
     * it for good.
     */
    public enum State {
        WAITING,
        SENT,
        REFUSED
    }

    public boolean sent() {
        return state == State.SENT;
    }

    public boolean refused() {
        return state == State.REFUSED;
    }
}
