package io.genkan.letter;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;

/**
 * Letters as one PDF, a sheet each. What sheets have in common is drawn once and referred to. Pages
 * stay in memory while they are made, since a temporary file with passwords could outlive a server
 * that is killed; that is why a file ends at {@link #MOST} (160 MiB of heap were enough for it).
 */
final class LetterFile {

    static final int MOST = 10_000;

    private final Sender sender;
    private final Glyphs glyphs;

    LetterFile(Sender sender, Glyphs glyphs) {
        this.sender = sender;
        this.glyphs = glyphs;
    }

    void write(List<Letter> letters, OutputStream out) throws IOException {
        if (letters.size() > MOST) {
            throw new IllegalArgumentException("more than " + MOST + " letters in a file");
        }
        try (var document = new PDDocument(IOUtils.createMemoryOnlyStreamCache())) {
            document.getDocumentInformation()
                    .setTitle(new Wording().get("heading", sender.service()));
            document.getDocumentCatalog().setLanguage("ja");
            var fonts = LetterFonts.into(document);
            var own = form(document, fonts, false);
            var guessable = form(document, fonts, true);
            for (Letter letter : letters) {
                sheet(document, fonts, letter, letter.password().isPresent() ? own : guessable);
            }
            document.save(out);
        }
    }

    /** One sheet to nobody, on which a frame shows where the address may stand. */
    void writeSpecimen(OutputStream out) throws IOException {
        var letter = new Letter("見本製作所", "見本 花子", "12345678", Optional.of("2345-6789-ABCD-EFGH"));
        try (var document = new PDDocument()) {
            var fonts = LetterFonts.into(document);
            sheet(document, fonts, letter, form(document, fonts, false));
            try (var content =
                    new PDPageContentStream(
                            document, document.getPage(0), AppendMode.APPEND, true, true)) {
                var window = sender.window();
                var sheet = new Sheet(content, fonts);
                sheet.frame(0.3, window.left(), window.top(), window.width(), window.height());
                sheet.bold(LetterForm.LEFT, 52, 16, new Wording().get("specimen"));
            }
            document.save(out);
        }
    }

    /** As an appearance stream, since the library draws on those as it does on pages. */
    private PDFormXObject form(PDDocument document, LetterFonts fonts, boolean guessable)
            throws IOException {
        var form = new PDAppearanceStream(document);
        form.setBBox(PDRectangle.A4);
        form.setResources(new PDResources());
        try (var stream = form.getStream().createOutputStream(COSName.FLATE_DECODE);
                var content = new PDPageContentStream(document, form, stream)) {
            LetterForm.draw(new Sheet(content, fonts), sender, guessable);
        }
        return form;
    }

    private void sheet(PDDocument document, LetterFonts fonts, Letter letter, PDFormXObject form)
            throws IOException {
        var page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page, AppendMode.OVERWRITE, true)) {
            content.drawForm(form);
            LetterSheet.draw(new Sheet(content, fonts), letter, sender, glyphs);
        }
    }
}
