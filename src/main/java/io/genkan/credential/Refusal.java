package io.genkan.credential;

import java.time.Duration;

/** Why a secret was not accepted. The screen stays vague, the audit keeps the reason. */
public record Refusal(Reason reason, Duration pause) {

    public enum Reason {
        /** Checked, and not right. */
        WRONG,
        /** Not checked: too many failures, try again after {@link Refusal#pause()}. */
        WAIT,
        /**
         * Right, but too many others failed around it: guessable passwords rest for a while. Looks
         * like WRONG, or guesses would tell who is a member.
         */
        PAUSED,
        /** Right once, but its time is over. */
        EXPIRED,
        /** Not checked: failed 100 times in a row; of no use until bound anew. */
        DISABLED
    }

    public static Refusal wrong() {
        return new Refusal(Reason.WRONG, Duration.ZERO);
    }

    public static Refusal paused() {
        return new Refusal(Reason.PAUSED, Duration.ZERO);
    }

    public static Refusal expired() {
        return new Refusal(Reason.EXPIRED, Duration.ZERO);
    }

    public static Refusal wait(Duration howLong) {
        return new Refusal(Reason.WAIT, howLong);
    }

    public static Refusal disabled() {
        return new Refusal(Reason.DISABLED, Duration.ZERO);
    }
}
