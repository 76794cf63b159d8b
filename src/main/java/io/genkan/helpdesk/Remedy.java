package io.genkan.helpdesk;

import java.util.Locale;

/** What the desk can do for a member who is stuck. */
public enum Remedy {
    RESEND("remedy.resend"),
    CORRECT_ADDRESS("remedy.correct-address"),
    /** Made on a page of its own, which this one only points to. */
    NEW_LETTER("remedy.new-letter"),
    UNLOCK("remedy.unlock"),
    RESET_METHOD("remedy.reset-method"),
    START_OVER("remedy.start-over"),
    LIFT_FREEZE("remedy.lift-freeze"),
    SUSPEND("remedy.suspend"),
    READMIT("remedy.readmit"),
    REQUEST_DONE("remedy.request-done"),
    REQUEST_REFUSED("remedy.request-refused");

    private final String textKey;

    Remedy(String textKey) {
        this.textKey = textKey;
    }

    /** Its name in addresses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String textKey() {
        return textKey;
    }

    /** Whether only a 管理者 decides it: it is the society's will, not a member's wish. */
    public boolean ofAdmin() {
        return this == SUSPEND || this == READMIT;
    }

    /** Whether it may be done without having spoken with the member. */
    public boolean withoutMember() {
        return this == SUSPEND || this == REQUEST_REFUSED;
    }
}
