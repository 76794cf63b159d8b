package io.genkan.helpdesk;

import static org.assertj.core.api.Assertions.assertThat;

import io.genkan.helpdesk.CaseFacts.ConfirmationMail;
import io.genkan.helpdesk.CaseFacts.Letter;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class CausePolicyTest {

    @Test
    void whoever_finished_has_nothing_in_the_way() {
        assertThat(CausePolicy.of(new SampleCase().facts())).isEqualTo(Cause.NOTHING);
    }

    @Test
    void what_stops_at_the_door_comes_before_what_stops_a_step() {
        var waiting = new SampleCase().atConfirmation(ConfirmationMail.REFUSED);

        assertThat(CausePolicy.of(waiting.frozen().facts())).isEqualTo(Cause.FROZEN);
        assertThat(CausePolicy.of(waiting.suspended().facts())).isEqualTo(Cause.SUSPENDED);
        assertThat(CausePolicy.of(waiting.left().facts())).isEqualTo(Cause.LEFT);
        assertThat(CausePolicy.of(waiting.asked().facts())).isEqualTo(Cause.ASKED);
        assertThat(CausePolicy.of(waiting.disabled().facts())).isEqualTo(Cause.DISABLED);
        assertThat(CausePolicy.of(waiting.pause(Duration.ofSeconds(1)).facts()))
                .isEqualTo(Cause.WAITING);
    }

    @Test
    void a_member_before_the_first_login_needs_a_letter_that_opens() {
        assertThat(CausePolicy.of(new SampleCase().notBegun(Letter.NONE).facts()))
                .isEqualTo(Cause.NO_LETTER);
        assertThat(CausePolicy.of(new SampleCase().notBegun(Letter.EXPIRED).facts()))
                .isEqualTo(Cause.LETTER_EXPIRED);
        assertThat(CausePolicy.of(new SampleCase().notBegun(Letter.GOOD).facts()))
                .isEqualTo(Cause.NOT_BEGUN);
    }

    @Test
    void a_member_who_came_in_and_got_no_further_missed_the_date_of_birth_or_stopped() {
        var first = new SampleCase().atStep(1);

        assertThat(CausePolicy.of(first.birthDateMissed().facts())).isEqualTo(Cause.BIRTH_DATE);
        assertThat(CausePolicy.of(first.facts())).isEqualTo(Cause.ON_THE_WAY);
    }

    @Test
    void at_the_confirmation_the_mail_tells() {
        assertThat(ofMail(ConfirmationMail.REFUSED)).isEqualTo(Cause.MAIL_REFUSED);
        assertThat(ofMail(ConfirmationMail.UNDER_WAY)).isEqualTo(Cause.MAIL_UNDER_WAY);
        assertThat(ofMail(ConfirmationMail.SENT)).isEqualTo(Cause.MAIL_UNOPENED);
        assertThat(ofMail(ConfirmationMail.EXPIRED)).isEqualTo(Cause.MAIL_EXPIRED);
    }

    @Test
    void a_letter_is_missed_by_those_alone_who_have_no_password() {
        var own = new SampleCase().atStep(7);

        assertThat(CausePolicy.of(own.facts())).isEqualTo(Cause.ON_THE_WAY);
        assertThat(CausePolicy.of(own.withoutPassword().facts())).isEqualTo(Cause.NO_LETTER);
    }

    private static Cause ofMail(ConfirmationMail mail) {
        return CausePolicy.of(new SampleCase().atConfirmation(mail).facts());
    }
}
