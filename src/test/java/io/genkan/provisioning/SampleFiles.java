package io.genkan.provisioning;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Files a society might send. */
final class SampleFiles {

    static final String HEADER =
            "user_id,symbol,number,branch,name,kana,birth_date,office,email,initial_password,leaves_on";

    private SampleFiles() {}

    static List<Entry> entries(byte[] file, Encoding encoding) {
        try {
            var reader = new RowReader(new Lines(new ByteArrayInputStream(file)), encoding);
            var entries = new ArrayList<Entry>();
            for (var entry = reader.next(); entry != null; entry = reader.next()) {
                entries.add(entry);
            }
            return entries;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Entry> entries(String text) {
        return entries(text.getBytes(StandardCharsets.UTF_8), Encoding.UTF_8);
    }

    static List<Row> rows(String text) {
        return entries(text).stream().map(Row.class::cast).toList();
    }

    static Row row(String columns, String cells) {
        return rows(columns + "\r\n" + cells + "\r\n").get(0);
    }
}
