package io.genkan.letter;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/** An A4 sheet to draw on, in millimetres from its top left corner; sizes of type in points. */
final class Sheet {

    static final double MM_OF_POINT = 25.4 / 72;
    static final double HEIGHT = 297;
    static final double WIDTH = 210;
    private static final double BOLDER = 0.028;

    private final PDPageContentStream out;
    private final LetterFonts fonts;

    Sheet(PDPageContentStream out, LetterFonts fonts) {
        this.out = out;
        this.fonts = fonts;
    }

    void words(double x, double y, double size, String text) throws IOException {
        show(fonts.words(), x, y, size, text);
    }

    /** The same face with a line around it, so that a second one need not be carried. */
    void bold(double x, double y, double size, String text) throws IOException {
        out.setRenderingMode(RenderingMode.FILL_STROKE);
        out.setLineWidth((float) (size * BOLDER));
        words(x, y, size, text);
        out.setRenderingMode(RenderingMode.FILL);
    }

    void centred(double middle, double y, double size, String text) throws IOException {
        words(middle - wordsWidth(size, text) / 2, y, size, text);
    }

    /** What is typed. */
    void typed(double x, double y, double size, String text) throws IOException {
        show(fonts.typed(), x, y, size, text);
    }

    /** The next free baseline is the answer. */
    double paragraph(double x, double y, double size, double pitch, double width, String text)
            throws IOException {
        double baseline = y;
        for (String line : wrapped(size, width, text)) {
            words(x, baseline, size, line);
            baseline += pitch;
        }
        return baseline;
    }

    List<String> wrapped(double size, double width, String text) {
        return Lines.of(text, width, part -> wordsWidth(size, part));
    }

    double wordsWidth(double size, String text) {
        return LetterFonts.width(fonts.words(), size, text);
    }

    double typedWidth(double size, String text) {
        return LetterFonts.width(fonts.typed(), size, text);
    }

    /** A line through points, in millimetres as well. */
    void line(double thickness, double... points) throws IOException {
        out.setLineWidth((float) (thickness / MM_OF_POINT));
        out.moveTo(across(points[0]), up(points[1]));
        for (int i = 2; i < points.length; i += 2) {
            out.lineTo(across(points[i]), up(points[i + 1]));
        }
        out.stroke();
    }

    void frame(double thickness, double x, double y, double width, double height)
            throws IOException {
        out.setLineWidth((float) (thickness / MM_OF_POINT));
        out.addRect(across(x), up(y + height), across(width), across(height));
        out.stroke();
    }

    /** Dark modules as runs of rectangles: sharp at any size, and no picture to smooth. */
    void modules(double x, double y, double size, boolean[][] dark) throws IOException {
        double module = size / dark.length;
        for (int row = 0; row < dark.length; row++) {
            for (int from = 0; from < dark.length; from++) {
                int to = from;
                while (to < dark.length && dark[row][to]) {
                    to++;
                }
                if (to > from) {
                    out.addRect(
                            across(x + from * module),
                            up(y + (row + 1) * module),
                            across((to - from) * module),
                            across(module));
                    from = to;
                }
            }
        }
        out.fill();
    }

    private void show(PDFont font, double x, double y, double size, String text)
            throws IOException {
        out.beginText();
        out.setFont(font, (float) size);
        out.newLineAtOffset(across(x), up(y));
        out.showText(text);
        out.endText();
    }

    private static float across(double millimetres) {
        return (float) (millimetres / MM_OF_POINT);
    }

    private static float up(double millimetres) {
        return across(HEIGHT - millimetres);
    }
}
