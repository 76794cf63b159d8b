package io.genkan.provisioning;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import jakarta.ws.rs.core.Response.Status;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A society's file taken apart into rows (RFC 4180); what the rows say is judged by {@link
 * RowRules}.
 */
record MemberFile(List<Row> rows) {

    static final int MOST_ROWS = 10_000;

    private static final Pattern LINE = Pattern.compile("line (\\d+)");

    /**
     * @throws UnreadableFile when the header is wrong, a quote stays open, or there are too many
     *     rows
     */
    static MemberFile of(String text) {
        var records =
                CsvReader.builder()
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .allowUnclosedQuote(false)
                        .ofCsvRecord(text)
                        .iterator();
        try {
            return new MemberFile(rows(records));
        } catch (CsvParseException e) {
            throw UnreadableFile.malformed(
                    lineOf(e) + "引用符（\"）の使い方が正しくありません。閉じられていないか、閉じた後に文字があります。");
        }
    }

    private static List<Row> rows(Iterator<CsvRecord> records) {
        var header = Header.of(records.hasNext() ? records.next().getFields() : List.of());
        var rows = new ArrayList<Row>();
        while (records.hasNext()) {
            var next = records.next();
            if (rows.size() == MOST_ROWS) {
                throw new UnreadableFile(
                        Status.REQUEST_ENTITY_TOO_LARGE,
                        "一度に取り込めるのは" + MOST_ROWS + "行までです。ファイルを分けてください。");
            }
            rows.add(new Row(header, next.getStartingLineNumber(), next.getFields()));
        }
        return List.copyOf(rows);
    }

    private static String lineOf(CsvParseException e) {
        var line = LINE.matcher(String.valueOf(e.getMessage()));
        return line.find() ? line.group(1) + "行目: " : "";
    }
}
