package io.genkan.helpdesk;

import java.time.Duration;

/**
 * What is known of a member who calls, in the words of the policies.
 *
 * @param step of the first login, 1 … 7; 0 when it is over
 * @param begun whether ID and password were ever right, as the funnel counts it
 * @param left whether their last day has passed
 * @param asked whether a request of theirs waits at the desk
 * @param disabled whether something is of no use after 100 failures
 * @param pause the longest wait until something may be tried again
 * @param birthDateMissed whether the last date of birth that was typed was not theirs
 * @param everBound whether anything of their own ever opened the account, taken away since or not
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
        boolean hasMethod,
        boolean everBound) {

    static final int IDENTITY = 1;
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

    /** Whether the account is, or was, worth stealing. */
    boolean owned() {
        return everBound || ownPassword || confirmedAddress || finished();
    }

    boolean throttled() {
        return disabled || !pause.isZero();
    }

    boolean reachedAddress() {
        return finished() || step >= ADDRESS;
    }
}
