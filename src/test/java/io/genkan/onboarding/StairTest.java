package io.genkan.onboarding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StairTest {

    private final Stair stair = new Stair();

    @Test
    void first_step_is_reached_from_the_ground() {
        assertThat(stair.done(1)).isEqualTo("M0 31H30V27");
        assertThat(stair.now(1)).isEqualTo("M30 27H125.71");
        assertThat(stair.rest(1)).startsWith("M125.71 27V23H221.43").endsWith("V3H700");
    }

    @Test
    void last_step_ends_at_the_right_edge_with_nothing_left() {
        assertThat(stair.now(7)).isEqualTo("M604.29 3H700");
        assertThat(stair.rest(7)).isEqualTo("M700 3");
    }

    @Test
    void floor_is_closed_below_all_seven_treads() {
        assertThat(stair.floor()).startsWith("M0 31H30V27H").endsWith("V3H700V34H0Z");
        assertThat(stair.floor().chars().filter(c -> c == 'H').count()).isEqualTo(9);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7})
    void three_pieces_join_without_a_gap(int step) {
        String height = String.valueOf(31 - 4 * step);

        assertThat(stair.done(step)).endsWith("V" + height);
        assertThat(stair.now(step)).contains(" " + height + "H");
        assertThat(stair.rest(step))
                .startsWith("M" + stair.now(step).replaceAll(".*H", "") + " " + height);
    }
}
