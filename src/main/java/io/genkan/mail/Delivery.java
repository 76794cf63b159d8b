package io.genkan.mail;

import java.time.Instant;

/** What became of a mail, for telling the member truthfully. */
public record Delivery(State state, Instant since) {

    /**
     * SENDING: not tried yet, a matter of moments; WAITING: tried, and will be again; SENT: taken
     * by the mail server; REFUSED: given up, the server refused it for good.
     */
    public enum State {
        SENDING,
        WAITING,
        SENT,
        REFUSED
    }

    /** What to tell of a mail that the outbox keeps in this state after so many attempts. */
    public static State told(State kept, int attempts) {
        return kept == State.WAITING && attempts == 0 ? State.SENDING : kept;
    }

    public boolean sent() {
        return state == State.SENT;
    }

    public boolean sending() {
        return state == State.SENDING;
    }

    public boolean waiting() {
        return state == State.WAITING;
    }

    /** Whether it may still change, so that looking again makes sense. */
    public boolean open() {
        return sending() || waiting();
    }

    public boolean refused() {
        return state == State.REFUSED;
    }
}
