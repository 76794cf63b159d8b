package io.genkan.sample;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.genkan.member.BirthDateText;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;

/** A member of members.csv as a visitor needs to know them. */
record SampleRow(
        String userId, String name, LocalDate birthDate, String initialPassword, String remark) {

    private static final DateTimeFormatter DIGITS = DateTimeFormatter.ofPattern("yyyyMMdd");

    /**
     * @param finished remarks on those who went further, by user id
     */
    static List<SampleRow> all(String csv, Map<String, String> finished) {
        return CsvReader.builder().ofNamedCsvRecord(csv).stream()
                .map(row -> of(row, finished))
                .toList();
    }

    private static SampleRow of(NamedCsvRecord row, Map<String, String> finished) {
        String userId = row.getField("user_id");
        var birthDate = BirthDateText.parse(row.getField("birth_date")).date().orElseThrow();
        String printed = row.getField("initial_password");
        String guessable =
                row.getField("symbol") + row.getField("number") + DIGITS.format(birthDate);
        return finished.containsKey(userId)
                ? new SampleRow(userId, row.getField("name"), birthDate, "-", finished.get(userId))
                : new SampleRow(
                        userId,
                        row.getField("name"),
                        birthDate,
                        printed.isEmpty() ? guessable : printed,
                        remark(row));
    }

    private static String remark(NamedCsvRecord row) {
        if (!row.getField("leaves_on").isEmpty()) {
            return row.getField("leaves_on") + " に資格喪失、ログインできません";
        }
        return row.getField("initial_password").isEmpty() ? "記号＋番号＋生年月日" : "通知書の初期パスワード";
    }
}
