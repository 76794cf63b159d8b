package io.genkan.onboarding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OnboardingStepTest {

    /** The manual's order (S-28), written down once more. */
    private static final List<String> MANUAL =
            List.of(
                    "IDENTITY",
                    "TERMS",
                    "ADDRESS",
                    "CONFIRMATION",
                    "METHOD",
                    "PASSWORD",
                    "ENROLMENT");

    @Test
    void first_step_that_is_not_done_is_next_whatever_else_is_done() {
        assertThat(everyCombination())
                .hasSize(128)
                .allSatisfy(
                        done ->
                                assertThat(OnboardingStep.next(facts(done)).map(Enum::name))
                                        .isEqualTo(
                                                Optional.of(done.indexOf(false))
                                                        .filter(open -> open >= 0)
                                                        .map(MANUAL::get)));
    }

    @Test
    void steps_are_counted_from_one_to_seven() {
        assertThat(OnboardingStep.values())
                .extracting(OnboardingStep::number)
                .containsExactly(1, 2, 3, 4, 5, 6, 7);
    }

    @Test
    void wizard_shows_each_step_under_its_own_number() {
        assertThat(OnboardingStep.values())
                .allSatisfy(step -> assertThat(Shown.of(step).number()).isEqualTo(step.number()));
    }

    private static List<List<Boolean>> everyCombination() {
        return IntStream.range(0, 128)
                .mapToObj(
                        bits ->
                                IntStream.range(0, 7)
                                        .mapToObj(step -> (bits >> step & 1) == 1)
                                        .toList())
                .toList();
    }

    private static OnboardingFacts facts(List<Boolean> done) {
        return new OnboardingFacts(
                done.get(0),
                done.get(1),
                done.get(2),
                done.get(3),
                done.get(4),
                done.get(5),
                done.get(6));
    }
}
