package io.genkan.provisioning;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.regex.Pattern;

/** The rejected rows as a file for the society: {@code line,field,reason,row}. */
final class RejectedRows {

    /** What a spreadsheet takes for a formula (OWASP, CSV injection), full-width forms included. */
    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r＝＋－＠]");

    private RejectedRows() {}

    static String csv(List<Rejection> rejections) {
        var text = new StringWriter();
        var csv = CsvWriter.builder().bufferSize(0).build(text);
        csv.writeRecord("line", "field", "reason", "row");
        rejections.forEach(
                one ->
                        csv.writeRecord(
                                Long.toString(one.line()),
                                one.field(),
                                harmless(one.reason()),
                                harmless(one.row())));
        return text.toString();
    }

    static String harmless(String cell) {
        return FORMULA.matcher(cell).find() ? "'" + cell : cell;
    }
}
