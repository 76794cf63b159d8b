package io.genkan.letter;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
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
 * are kept in a temporary file while they are made; their outlines stay in memory, which is why a
 * file ends at {@link #MOST} (192 MB of heap were enough for that).
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
