package io.genkan.letter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GlyphsTest {

    private static final Glyphs GLYPHS = Glyphs.ofTheLetters();

    @Test
    void names_as_people_write_them_can_be_printed() {
        assertThat(GLYPHS.missing("髙橋 﨑 ① ㈱ 𠮷野 渡邊 德川 葛飾 O'Neil ｶﾅ")).isEmpty();
    }

    @Test
    void what_has_no_glyph_is_told_once_each() {
        assertThat(GLYPHS.missing("花子😀と😀ก\u0007")).containsExactly("😀", "ก", "\u0007");
    }

    @Test
    void a_selector_of_a_shape_is_left_out_and_the_character_stays() {
        assertThat(Glyphs.printed("葛\uDB40\uDD00城︀")).isEqualTo("葛城");
        assertThat(GLYPHS.missing("葛\uDB40\uDD00城")).isEmpty();
    }

    @Test
    void kana_in_two_pieces_are_put_together_and_kanji_are_left_alone() {
        assertThat(Glyphs.printed("か\u3099ハ\u309A")).isEqualTo("がパ");
        assertThat(Glyphs.printed("\uFA19﨑")).isEqualTo("\uFA19﨑");
    }

    @Test
    void a_full_width_character_is_as_wide_as_it_is_high() {
        assertThat(GLYPHS.width(10, "花子")).isBetween(7.05, 7.06);
    }
}
