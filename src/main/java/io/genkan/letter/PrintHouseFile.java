package io.genkan.letter;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Letters as a file for a print house, which lays them out itself: {@code
 * user_id,name,office,initial_password,valid_until,sign_in}. With a BOM, since it is opened in a
 * spreadsheet before it is printed.
 */
final class PrintHouseFile {

    /** What a spreadsheet takes for a formula (OWASP, CSV injection), full-width forms included. */
    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r＝＋－＠]");

    private PrintHouseFile() {}

    static void write(List<Letter> letters, Sender sender, OutputStream out) throws IOException {
        var text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write('\uFEFF');
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

    private static String harmless(String cell) {
        return FORMULA.matcher(cell).find() ? "'" + cell : cell;
    }
}
