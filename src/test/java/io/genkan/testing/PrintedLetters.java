package io.genkan.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** A file of letters, read as their receivers do: the words, and the code with a camera. */
public final class PrintedLetters {

    private static final Pattern PASSWORD = Pattern.compile("\\b[2-9A-Z]{4}(?:-[2-9A-Z]{4}){3}\\b");
    private static final int DPI = 150;

    private final List<Letter> letters;

    private PrintedLetters(List<Letter> letters) {
        this.letters = letters;
    }

    /** One sheet. */
    public record Letter(String text, String code) {

        public String password() {
            var found = PASSWORD.matcher(text);
            if (!found.find()) {
                throw new AssertionError("no password: " + text);
            }
            return found.group();
        }
    }

    public static PrintedLetters in(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            List<Letter> letters = new ArrayList<>();
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                letters.add(new Letter(text(document, page), code(document, page)));
            }
            return new PrintedLetters(letters);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Letter only() {
        if (letters.size() != 1) {
            throw new AssertionError(letters.size() + " letters instead of one");
        }
        return letters.get(0);
    }

    private static String text(PDDocument document, int page) throws IOException {
        var words = new PDFTextStripper();
        words.setStartPage(page + 1);
        words.setEndPage(page + 1);
        return words.getText(document);
    }

    private static String code(PDDocument document, int page) throws IOException {
        var png = new ByteArrayOutputStream();
        ImageIO.write(new PDFRenderer(document).renderImageWithDPI(page, DPI), "png", png);
        return QrPicture.read(png.toByteArray());
    }
}
