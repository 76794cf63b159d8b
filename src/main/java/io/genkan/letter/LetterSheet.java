package io.genkan.letter;

import static io.genkan.letter.LetterForm.BOX_LEFT;
import static io.genkan.letter.LetterForm.BOX_TOP;
import static io.genkan.letter.LetterForm.CODE_LEFT;
import static io.genkan.letter.LetterForm.CODE_SIZE;
import static io.genkan.letter.LetterForm.CODE_TOP;

import io.genkan.platform.QrCode;
import java.io.IOException;

/** What is this member's own on a sheet: to whom, user ID, password, two-dimensional code. */
final class LetterSheet {

    private static final double ROOM = CODE_LEFT - BOX_LEFT - 6;
    private static final double ID_SIZE = 18;
    private static final double SMALLEST_ID = 11;
    private static final double PASSWORD_SIZE = 24;

    private LetterSheet() {}

    static void draw(Sheet sheet, Letter letter, Sender sender, Glyphs glyphs) throws IOException {
        address(sheet, letter, sender, glyphs);
        userId(sheet, letter.userId());
        if (letter.password().isPresent()) {
            password(sheet, letter.password().get());
        }
        sheet.modules(
                CODE_LEFT, CODE_TOP, CODE_SIZE, QrCode.modules(sender.signIn(letter.userId())));
    }

    private static void address(Sheet sheet, Letter letter, Sender sender, Glyphs glyphs)
            throws IOException {
        var window = sender.window();
        var block =
                AddressBlock.of(letter.office(), letter.name(), window, glyphs)
                        .orElseThrow(() -> new IllegalStateException("no room for an address"));
        double y = window.top() + AddressBlock.PITCH - 1;
        for (String line : block.office()) {
            sheet.words(window.left(), y, block.size(), line);
            y += AddressBlock.PITCH;
        }
        for (String line : block.name()) {
            sheet.bold(window.left(), y, block.size(), line);
            y += AddressBlock.PITCH;
        }
    }

    /** In one line, or in two where it is as long as user IDs may be. */
    private static void userId(Sheet sheet, String userId) throws IOException {
        double size = Math.min(ID_SIZE, ID_SIZE * ROOM / sheet.typedWidth(ID_SIZE, userId));
        if (size >= SMALLEST_ID) {
            sheet.typed(BOX_LEFT, BOX_TOP + 15, size, userId);
        } else {
            int half = (userId.length() + 1) / 2;
            sheet.typed(BOX_LEFT, BOX_TOP + 13, SMALLEST_ID, userId.substring(0, half));
            sheet.typed(BOX_LEFT, BOX_TOP + 18, SMALLEST_ID, userId.substring(half));
        }
    }

    private static void password(Sheet sheet, String password) throws IOException {
        double size =
                Math.min(
                        PASSWORD_SIZE,
                        PASSWORD_SIZE * ROOM / sheet.typedWidth(PASSWORD_SIZE, password));
        sheet.typed(BOX_LEFT, BOX_TOP + 34, size, password);
    }
}
