package io.genkan.letter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The two faces of a letter, embedded as far as they are used: Noto Sans JP for words, DejaVu Sans
 * Mono, whose zero has a dot, for what is typed.
 */
record LetterFonts(PDFont words, PDFont typed) {

    static LetterFonts into(PDDocument document) throws IOException {
        try (var words = text();
                var typed = open("DejaVuSansMono.ttf")) {
            return new LetterFonts(
                    PDType0Font.load(document, words, true),
                    PDType0Font.load(document, typed, true));
        }
    }

    static InputStream text() {
        return open("NotoSansJP-Regular.ttf");
    }

    private static InputStream open(String name) {
        return Objects.requireNonNull(LetterFonts.class.getResourceAsStream(name), name);
    }

    /** In millimetres. */
    static double width(PDFont font, double size, String text) {
        try {
            return font.getStringWidth(text) / 1000 * size * Sheet.MM_OF_POINT;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
