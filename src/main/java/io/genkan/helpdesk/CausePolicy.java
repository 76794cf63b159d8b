package io.genkan.helpdesk;

import io.genkan.helpdesk.CaseFacts.Letter;

/**
 * From the facts to the likeliest cause: what stops a member at the door before what stops a step.
 */
final class CausePolicy {

    private CausePolicy() {}

    static Cause of(CaseFacts facts) {
        if (facts.frozen()) {
            return Cause.FROZEN;
        }
        if (facts.suspended()) {
            return Cause.SUSPENDED;
        }
        if (facts.left()) {
            return Cause.LEFT;
        }
        if (facts.asked()) {
            return Cause.ASKED;
        }
        if (facts.throttled()) {
            return facts.disabled() ? Cause.DISABLED : Cause.WAITING;
        }
        return facts.finished() ? Cause.NOTHING : ofStep(facts);
    }

    private static Cause ofStep(CaseFacts facts) {
        if (!facts.ownPassword() && facts.letter() != Letter.GOOD) {
            return facts.letter() == Letter.NONE ? Cause.NO_LETTER : Cause.LETTER_EXPIRED;
        }
        if (!facts.begun()) {
            return Cause.NOT_BEGUN;
        }
        if (facts.step() == CaseFacts.IDENTITY && facts.birthDateMissed()) {
            return Cause.BIRTH_DATE;
        }
        return facts.step() == CaseFacts.CONFIRMATION ? ofMail(facts) : Cause.ON_THE_WAY;
    }

    private static Cause ofMail(CaseFacts facts) {
        return switch (facts.mail()) {
            case REFUSED -> Cause.MAIL_REFUSED;
            case UNDER_WAY -> Cause.MAIL_UNDER_WAY;
            case EXPIRED -> Cause.MAIL_EXPIRED;
            case SENT -> Cause.MAIL_UNOPENED;
            case NONE -> Cause.ON_THE_WAY;
        };
    }
}
