package io.genkan.helpdesk;

import io.genkan.helpdesk.CaseFacts.ConfirmationMail;
import io.genkan.helpdesk.CaseFacts.Letter;
import java.time.Duration;

/** A member who finished, and what makes another case of it. */
record SampleCase(CaseFacts facts) {

    SampleCase() {
        this(
                new CaseFacts(
                        0,
                        true,
                        false,
                        false,
                        false,
                        false,
                        false,
                        Duration.ZERO,
                        false,
                        true,
                        Letter.NONE,
                        ConfirmationMail.NONE,
                        true,
                        true,
                        true));
    }

    SampleCase atStep(int step) {
        return with(step, true, facts.ownPassword(), facts.letter(), facts.mail(), true, false);
    }

    SampleCase atConfirmation(ConfirmationMail mail) {
        return with(4, true, facts.ownPassword(), Letter.GOOD, mail, false, false);
    }

    SampleCase notBegun(Letter letter) {
        return with(1, false, false, letter, ConfirmationMail.NONE, false, false);
    }

    SampleCase withoutPassword() {
        return with(
                facts.step(),
                facts.begun(),
                false,
                facts.letter(),
                facts.mail(),
                facts.confirmedAddress(),
                facts.hasMethod());
    }

    /** Everything was taken away and the address forgotten; the first login is to begin anew. */
    SampleCase startedOver() {
        var nothing = with(1, true, false, Letter.NONE, ConfirmationMail.NONE, false, false).facts;
        return new SampleCase(
                new CaseFacts(
                        nothing.step(),
                        nothing.begun(),
                        false,
                        false,
                        false,
                        false,
                        false,
                        Duration.ZERO,
                        false,
                        false,
                        nothing.letter(),
                        nothing.mail(),
                        false,
                        false,
                        true));
    }

    /** The method was taken away, the password and the address not. */
    SampleCase reset() {
        return with(5, true, true, Letter.NONE, ConfirmationMail.NONE, true, false);
    }

    SampleCase birthDateMissed() {
        return door(false, false, false, false, false, Duration.ZERO, true);
    }

    SampleCase frozen() {
        return door(true, false, false, false, false, Duration.ZERO, false);
    }

    SampleCase suspended() {
        return door(false, true, false, false, false, Duration.ZERO, false);
    }

    SampleCase left() {
        return door(false, false, true, false, false, Duration.ZERO, false);
    }

    SampleCase asked() {
        return door(false, false, false, true, false, Duration.ZERO, false);
    }

    SampleCase disabled() {
        return door(false, false, false, false, true, Duration.ZERO, false);
    }

    SampleCase pause(Duration pause) {
        return door(false, false, false, false, false, pause, false);
    }

    private SampleCase door(
            boolean frozen,
            boolean suspended,
            boolean left,
            boolean asked,
            boolean disabled,
            Duration pause,
            boolean birthDateMissed) {
        return new SampleCase(
                new CaseFacts(
                        facts.step(),
                        facts.begun(),
                        frozen,
                        suspended,
                        left,
                        asked,
                        disabled,
                        pause,
                        birthDateMissed,
                        facts.ownPassword(),
                        facts.letter(),
                        facts.mail(),
                        facts.confirmedAddress(),
                        facts.hasMethod(),
                        facts.everBound()));
    }

    private SampleCase with(
            int step,
            boolean begun,
            boolean ownPassword,
            Letter letter,
            ConfirmationMail mail,
            boolean confirmedAddress,
            boolean hasMethod) {
        return new SampleCase(
                new CaseFacts(
                        step,
                        begun,
                        false,
                        false,
                        false,
                        false,
                        false,
                        Duration.ZERO,
                        false,
                        ownPassword,
                        letter,
                        mail,
                        confirmedAddress,
                        hasMethod,
                        ownPassword || hasMethod));
    }
}
