package io.genkan.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StandOutPolicyTest {

    @Test
    void stop_of_most_of_those_who_began_is_told() {
        var funnel =
                funnel(
                        Map.of(
                                Stage.IMPORT,
                                3166L,
                                Stage.LOGIN,
                                212L,
                                Stage.ADDRESS,
                                814L,
                                Stage.FINISHED,
                                7871L));

        assertThat(StandOutPolicy.tellsOf(funnel)).contains(Stage.CONFIRMATION);
    }

    @Test
    void whoever_has_not_begun_is_not_stuck() {
        var funnel = funnel(Map.of(Stage.IMPORT, 5000L, Stage.FINISHED, 10L));

        assertThat(StandOutPolicy.worst(funnel)).isEmpty();
    }

    @Test
    void a_few_people_are_no_news() {
        assertThat(StandOutPolicy.tellsOf(funnel(Map.of(Stage.ADDRESS, 2L, Stage.FINISHED, 1L))))
                .isEmpty();
        assertThat(StandOutPolicy.tellsOf(funnel(Map.of(Stage.ADDRESS, 19L, Stage.FINISHED, 981L))))
                .isEmpty();
        assertThat(StandOutPolicy.tellsOf(funnel(Map.of(Stage.ADDRESS, 20L, Stage.FINISHED, 980L))))
                .isPresent();
    }

    @Test
    void carrier_is_named_that_has_a_third_of_them() {
        assertThat(StandOutPolicy.carrier(Map.of("docomo", 523L, "au", 100L), 814))
                .contains("docomo");
        assertThat(StandOutPolicy.carrier(Map.of("docomo", 200L, "au", 100L), 814)).isEmpty();
        assertThat(StandOutPolicy.carrier(Map.of("docomo", 2L), 2)).isEmpty();
        assertThat(StandOutPolicy.carrier(Map.of(), 0)).isEmpty();
    }

    @Test
    void figures_follow_from_where_members_stay() {
        var funnel = funnel(Map.of(Stage.IMPORT, 4L, Stage.TERMS, 3L, Stage.FINISHED, 2L));

        assertThat(funnel.all()).isEqualTo(9);
        assertThat(funnel.reached(Stage.LOGIN)).isEqualTo(5);
        assertThat(funnel.stopped(Stage.LOGIN)).isEqualTo(4);
        assertThat(funnel.stopped(Stage.ADDRESS)).isEqualTo(3);
        assertThat(funnel.reached(Stage.ADDRESS)).isEqualTo(2);
        assertThat(funnel.stopped(Stage.IMPORT)).isZero();
    }

    private static Funnel funnel(Map<Stage, Long> staying) {
        return new Funnel(Instant.EPOCH, staying, Map.of());
    }
}
