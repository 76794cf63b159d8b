package io.genkan.helpdesk;

import java.util.Optional;

/** Why a member probably does not get on, and what helps. */
enum Cause {
    FROZEN("cause.frozen", Remedy.LIFT_FREEZE),
    SUSPENDED("cause.suspended", Remedy.READMIT),
    LEFT("cause.left", null),
    ASKED("cause.asked", Remedy.RESET_METHOD),
    DISABLED("cause.disabled", Remedy.UNLOCK),
    WAITING("cause.waiting", Remedy.UNLOCK),
    NO_LETTER("cause.no-letter", Remedy.NEW_LETTER),
    LETTER_EXPIRED("cause.letter-expired", Remedy.NEW_LETTER),
    BIRTH_DATE("cause.birth-date", null),
    NOT_BEGUN("cause.not-begun", Remedy.NEW_LETTER),
    MAIL_REFUSED("cause.mail-refused", Remedy.CORRECT_ADDRESS),
    MAIL_UNDER_WAY("cause.mail-under-way", null),
    MAIL_EXPIRED("cause.mail-expired", Remedy.RESEND),
    MAIL_UNOPENED("cause.mail-unopened", Remedy.RESEND),
    ON_THE_WAY("cause.on-the-way", null),
    NOTHING("cause.nothing", null);

    private final String textKey;
    private final Remedy remedy;

    Cause(String textKey, Remedy remedy) {
        this.textKey = textKey;
        this.remedy = remedy;
    }

    String textKey() {
        return textKey;
    }

    Optional<Remedy> remedy() {
        return Optional.ofNullable(remedy);
    }
}
