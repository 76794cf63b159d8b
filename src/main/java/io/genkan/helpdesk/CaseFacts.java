package io.genkan.helpdesk;

import java.time.Duration;

/**
 * What is known of a member who calls, in the words of the policies.
 *
 * @param step of the first login, 1 … 7; 0 when it is over
 * @param begun whether anything of the first login was done
 * @param left whether their last day has passed
 * @param asked whether a request of theirs waits at the desk
 * @param disabled whether something is of no use after 100 failures
 * @param pause the longest wait until something may be tried again
 * @param birthDateMissed whether the last date of birth that was typed was not theirs
 */
record CaseFacts(
        int step,
        boolean begun,
        boolean frozen,
        boolean suspended,
        boolean left,
        boolean asked,
        boolean disabled,
        Duration pause,
        boolean birthDateMissed,
        boolean ownPassword,
        Letter letter,
        ConfirmationMail mail,
        boolean confirmedAddress,
        boolean hasMethod) {

    private static final int ADDRESS = 3;
    static final int CONFIRMATION = 4;

    /** The initial password. */
    enum Letter {
        NONE,
        GOOD,
        EXPIRED
    }

    /** What became of the mail that confirms an address. */
    enum ConfirmationMail {
        NONE,
        UNDER_WAY,
        REFUSED,
        SENT,
        EXPIRED
    }

    boolean finished() {
        return step == 0;
    }

    boolean throttled() {
        return disabled || !pause.isZero();
    }

    boolean reachedAddress() {
        return finished() || step >= ADDRESS;
    }
}
