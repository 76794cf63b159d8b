package io.genkan.letter;

import java.util.List;

/**
 * Somebody who is chosen and gets no letter.
 *
 * @param characters those without a glyph
 */
public record LeftOut(
        String publicId, String userId, String name, Obstacle why, List<String> characters) {

    /** Each with its code point, since the screen may not be able to show it either. */
    public String spelled() {
        return String.join(
                "、",
                characters.stream()
                        .map(c -> String.format("%s（U+%04X）", c, c.codePointAt(0)))
                        .toList());
    }
}
