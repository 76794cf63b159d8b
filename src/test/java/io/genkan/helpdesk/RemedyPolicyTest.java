package io.genkan.helpdesk;

import static org.assertj.core.api.Assertions.assertThat;

import io.genkan.helpdesk.CaseFacts.ConfirmationMail;
import io.genkan.helpdesk.CaseFacts.Letter;
import java.util.Arrays;
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
        var waiting = finished.atConfirmation(ConfirmationMail.SENT);
        assertThat(takesTwo(Remedy.CORRECT_ADDRESS, waiting)).isFalse();
        assertThat(takesTwo(Remedy.START_OVER, waiting)).isFalse();
    }

    @Test
    void nothing_takes_two_where_the_society_does_not_say_so() {
        assertThat(Remedy.values())
                .noneMatch(it -> RemedyPolicy.takesTwo(it, finished.facts(), false));
    }

    private static boolean takesTwo(Remedy remedy, SampleCase one) {
        return RemedyPolicy.takesTwo(remedy, one.facts(), true);
    }
}
