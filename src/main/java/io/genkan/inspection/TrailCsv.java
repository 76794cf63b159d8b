package io.genkan.inspection;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.genkan.platform.CsvCells;
import java.io.Writer;
import java.util.function.UnaryOperator;

/** For a spreadsheet: Japan's time, no formulas. */
final class TrailCsv implements TrailFile {

    private final Writer out;
    private final CsvWriter csv;
    private final UnaryOperator<String> sentences;

    TrailCsv(Writer out, UnaryOperator<String> sentences) {
        this.out = out;
        this.csv = CsvWriter.builder().bufferSize(0).build(out);
        this.sentences = sentences;
    }

    @Override
    public void begin() {
        csv.writeRecord("at", "event", "sentence", "member", "staff", "source", "detail");
    }

    @Override
    public void write(Line line) {
        csv.writeRecord(
                CsvCells.moment(line.at()),
                line.event(),
                sentences.apply(line.event()),
                CsvCells.harmless(line.member().orElse("")),
                CsvCells.harmless(line.staff().orElse("")),
                CsvCells.harmless(line.source()),
                CsvCells.harmless(line.detail()));
    }
}
