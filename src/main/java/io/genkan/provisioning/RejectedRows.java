package io.genkan.provisioning;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.genkan.platform.CsvCells;
import java.io.StringWriter;
import java.util.List;

/** The rejected rows as a file for the society: {@code line,field,reason,row}. */
final class RejectedRows {

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
        return CsvCells.harmless(cell);
    }
}
