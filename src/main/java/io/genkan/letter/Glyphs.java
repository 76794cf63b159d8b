package io.genkan.letter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Which characters the letters' font has. A name is printed right or not at all: what has no glyph
 * is found here, before a sheet is drawn.
 */
final class Glyphs {

    /** They choose among shapes of one character (Unicode TR 37); the font has one for each. */
    private static final Pattern VARIATION =
            Pattern.compile("[\\x{FE00}-\\x{FE0F}\\x{E0100}-\\x{E01EF}]");

    /** か and ゙ as two characters, which some systems write for が. */
    private static final Pattern SPLIT_KANA =
            Pattern.compile("[\\x{3040}-\\x{30FF}][\\x{3099}\\x{309A}]");

    /** The font has nothing beyond plane 2. */
    private static final int END = 0x30000;

    private final BitSet known;
    private final short[] advance;
    private final int unitsPerEm;

    private Glyphs(BitSet known, short[] advance, int unitsPerEm) {
        this.known = known;
        this.advance = advance;
        this.unitsPerEm = unitsPerEm;
    }

    /** Reads the font once; takes a quarter of a second. */
    static Glyphs ofTheLetters() {
        try (var stream = LetterFonts.text();
                var font = new TTFParser().parse(new RandomAccessReadBuffer(stream))) {
            var lookup = font.getUnicodeCmapLookup(false);
            var known = new BitSet(END);
            var advance = new short[END];
            for (int point = ' '; point < END; point++) {
                int glyph = lookup.getGlyphId(point);
                known.set(point, glyph > 0);
                advance[point] = (short) font.getAdvanceWidth(glyph);
            }
            return new Glyphs(known, advance, font.getUnitsPerEm());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The text as it is printed: without variation selectors, kana in one piece. Other characters
     * stay as they are, for 神 is not 神 to the person of that name.
     */
    static String printed(String text) {
        return SPLIT_KANA
                .matcher(VARIATION.matcher(text).replaceAll(""))
                .replaceAll(kana -> Normalizer.normalize(kana.group(), Normalizer.Form.NFC))
                .strip();
    }

    /** What of the text, as printed, has no glyph; each character once. */
    List<String> missing(String text) {
        return printed(text)
                .codePoints()
                .filter(point -> !known.get(point))
                .distinct()
                .mapToObj(Character::toString)
                .toList();
    }

    /** How wide a text is that has all its glyphs, in millimetres. */
    double width(double size, String text) {
        int units = text.codePoints().map(point -> advance[point]).sum();
        return units * size * Sheet.MM_OF_POINT / unitsPerEm;
    }
}
