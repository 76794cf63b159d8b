package io.genkan.society;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaletteTest {

    @Test
    void every_hue_can_be_read() {
        assertThat(IntStream.range(0, 360))
                .allSatisfy(hue -> assertThat(Palette.of(hue).flaws()).isEmpty());
    }

    /** The base sheet was made of the same recipe. */
    @ParameterizedTest
    @CsvSource({
        "brand, #025777, #87cbef",
        "brand-hover, #014059, #b0dff9",
        "brand-tint, #e7f5fd, #1f3540",
        "ink, #1d252a, #e7ecee",
        "ink-2, #4e575c, #b8bfc3",
        "line, #798286, #7e888d",
        "doma, #f1f0ec, #101619",
        "floor, #ffffff, #1b2225",
        "on-brand, #ffffff, #061821"
    })
    void indigo_is_the_products_own(String token, String light, String dark) {
        var indigo = Palette.of(232);

        assertThat(apart(indigo.light().get(token), light)).isLessThanOrEqualTo(2);
        assertThat(apart(indigo.dark().get(token), dark)).isLessThanOrEqualTo(2);
    }

    /** How far the most different channel is, of 255: at the edge of sRGB roundings differ. */
    private static int apart(String one, String other) {
        return IntStream.of(1, 3, 5)
                .map(at -> Math.abs(channel(one, at) - channel(other, at)))
                .max()
                .orElseThrow();
    }

    private static int channel(String hex, int at) {
        return Integer.parseInt(hex.substring(at, at + 2), 16);
    }

    @Test
    void what_cannot_be_read_is_named() {
        var palette = Palette.of(232);
        palette.light().put("brand", "#7fb2cc");

        assertThat(palette.flaws()).contains("brand/floor", "on-brand/brand");
    }

    @Test
    void contrast_is_that_of_wcag() {
        assertThat(Oklch.contrast("#000000", "#ffffff")).isEqualTo(21);
        assertThat(Oklch.contrast("#777777", "#ffffff")).isBetween(4.47, 4.49);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 29, 60, 158, 232, 350})
    void a_colour_gives_back_its_hue(int hue) {
        String brand = Palette.of(hue).light().get("brand");

        int found = Palette.hueOf(brand).orElseThrow();

        assertThat(Math.abs(found - hue)).isLessThanOrEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"#000000", "#ffffff", "#808080", "#7e7f80"})
    void grey_has_no_hue(String grey) {
        assertThat(Palette.hueOf(grey)).isEqualTo(OptionalInt.empty());
    }
}
