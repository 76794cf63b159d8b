package io.genkan.helpdesk;

import static org.assertj.core.api.Assertions.assertThat;

import io.genkan.helpdesk.CaseFacts.ConfirmationMail;
import io.genkan.helpdesk.CaseFacts.Letter;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RemedyPolicyTest {

    private final SampleCase finished = new SampleCase();

    @Test
    void a_finished_member_can_be_reset_and_corrected_and_suspended() {
        assertThat(RemedyPolicy.possible(finished.facts()))
                .containsExactly(
                        Remedy.CORRECT_ADDRESS,
                        Remedy.RESET_METHOD,
                        Remedy.START_OVER,
                        Remedy.SUSPEND);
    }

    @Test
    void a_member_who_waits_for_the_mail_gets_it_again() {
        var waiting = finished.atConfirmation(ConfirmationMail.SENT).withoutPassword();

        assertThat(RemedyPolicy.possible(waiting.facts()))
                .containsExactly(
                        Remedy.RESEND,
                        Remedy.CORRECT_ADDRESS,
                        Remedy.NEW_LETTER,
                        Remedy.START_OVER,
                        Remedy.SUSPEND);
    }

    @Test
    void a_member_who_never_came_needs_a_letter() {
        assertThat(RemedyPolicy.possible(finished.notBegun(Letter.GOOD).facts()))
                .containsExactly(Remedy.NEW_LETTER, Remedy.SUSPEND);
    }

    @Test
    @DisplayName("whatever hands an account over takes two where the society says so (T23)")
    void what_hands_an_account_over_takes_two() {
        assertThat(Arrays.stream(Remedy.values()).filter(it -> takesTwo(it, finished)))
                .containsExactlyInAnyOrder(
                        Remedy.RESET_METHOD,
                        Remedy.START_OVER,
                        Remedy.CORRECT_ADDRESS,
                        Remedy.LIFT_FREEZE);
        var waiting = finished.atConfirmation(ConfirmationMail.SENT).withoutPassword();
        assertThat(takesTwo(Remedy.CORRECT_ADDRESS, waiting)).isFalse();
        assertThat(takesTwo(Remedy.START_OVER, waiting)).isFalse();
    }

    @Test
    @DisplayName("no remedy opens a way around the second person for another (T23)")
    void who_once_had_something_of_their_own_still_takes_two() {
        for (var one :
                List.of(
                        finished.reset(),
                        finished.reset().withoutPassword(),
                        finished.startedOver(),
                        finished.atConfirmation(ConfirmationMail.SENT))) {
            assertThat(takesTwo(Remedy.START_OVER, one)).as("%s", one).isTrue();
            assertThat(takesTwo(Remedy.CORRECT_ADDRESS, one)).as("%s", one).isTrue();
        }
    }

    @Test
    void nothing_takes_two_where_the_society_does_not_say_so() {
        assertThat(Remedy.values())
                .noneMatch(it -> RemedyPolicy.takesTwo(it, finished.facts(), false));
    }

    @Test
    @DisplayName("whoever came in with the letter can be thrown out, before the date of birth (T4)")
    void a_first_login_that_has_begun_can_begin_anew() {
        var begun = finished.atStep(1).withoutPassword();

        assertThat(RemedyPolicy.possible(Remedy.START_OVER, begun.facts())).isTrue();
    }

    private static boolean takesTwo(Remedy remedy, SampleCase one) {
        return RemedyPolicy.takesTwo(remedy, one.facts(), true);
    }
}
