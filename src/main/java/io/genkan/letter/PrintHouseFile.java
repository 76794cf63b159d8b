package io.genkan.letter;

import static io.genkan.platform.CsvCells.harmless;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.genkan.platform.Attachment;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Letters as a file for a print house, which lays them out itself: {@code
 * user_id,name,office,initial_password,valid_until,sign_in}. With a BOM, since it is opened in a
 * spreadsheet before it is printed.
 */
final class PrintHouseFile {

    private PrintHouseFile() {}

    static void write(List<Letter> letters, Sender sender, OutputStream out) throws IOException {
        var text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write(Attachment.BYTE_ORDER_MARK);
        var csv = CsvWriter.builder().build(text);
        csv.writeRecord("user_id", "name", "office", "initial_password", "valid_until", "sign_in");
        for (Letter letter : letters) {
            csv.writeRecord(
                    harmless(letter.userId()),
                    harmless(letter.name()),
                    harmless(letter.office()),
                    letter.password().orElseGet(() -> GuessableRule.words(sender.pattern())),
                    sender.lastDay().toString(),
                    sender.signIn(letter.userId()));
        }
        csv.flush();
    }
}
