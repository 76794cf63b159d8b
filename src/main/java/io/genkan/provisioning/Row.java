package io.genkan.provisioning;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.genkan.member.BirthDateText;
import io.genkan.member.MemberFacts;
import io.genkan.member.ParsedDate;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One row of a file, still as text.
 *
 * @param line where it begins in the file, counting line breaks inside quotes
 */
record Row(Header header, long line, List<String> fields) implements Entry {

    private static final String HIDDEN = "********";

    boolean complete() {
        return fields.size() == header.columns().size();
    }

    /** As the file has it; empty for an empty cell and for a column the file has not. */
    Optional<String> raw(Column column) {
        int at = header.place(column);
        if (at < 0 || at >= fields.size() || fields.get(at).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(fields.get(at));
    }

    /** Only of a good row. */
    String userId() {
        return value(Column.USER_ID).orElseThrow();
    }

    Optional<String> value(Column column) {
        return raw(column).map(String::strip).filter(text -> !text.isEmpty());
    }

    ParsedDate birthDate() {
        return BirthDateText.parse(value(Column.BIRTH_DATE).orElse(""));
    }

    /**
     * What a good row says of its member. A column the file has not keeps what is known, an empty
     * cell clears it.
     */
    MemberFacts facts(Optional<MemberFacts> known) {
        return new MemberFacts(
                text(Column.SYMBOL, known, MemberFacts::symbol),
                text(Column.NUMBER, known, MemberFacts::number),
                text(Column.BRANCH, known, MemberFacts::branch),
                text(Column.NAME, known, MemberFacts::name),
                text(Column.KANA, known, MemberFacts::kana),
                birthDate().date().orElseThrow(),
                text(Column.OFFICE, known, MemberFacts::office),
                header.has(Column.LEAVES_ON)
                        ? value(Column.LEAVES_ON).map(LocalDate::parse).orElse(null)
                        : known.map(MemberFacts::leavesOn).orElse(null));
    }

    private String text(
            Column column, Optional<MemberFacts> known, Function<MemberFacts, String> fact) {
        return header.has(column) ? value(column).orElse(null) : known.map(fact).orElse(null);
    }

    /**
     * The row again as CSV, for whoever has to mend it. An initial password is never written down;
     * when the cells may have slipped so that it could be anywhere, nothing is.
     */
    String text() {
        var shown = new ArrayList<>(fields);
        if (header.has(Column.INITIAL_PASSWORD)) {
            if (!complete()) {
                return HIDDEN;
            }
            raw(Column.INITIAL_PASSWORD)
                    .ifPresent(secret -> shown.set(header.place(Column.INITIAL_PASSWORD), HIDDEN));
        }
        var text = new StringWriter();
        CsvWriter.builder().bufferSize(0).build(text).writeRecord(shown);
        return text.toString().stripTrailing().replace('\0', '\uFFFD');
    }

    @Override
    public String toString() {
        return "Row[" + line + "]";
    }
}
