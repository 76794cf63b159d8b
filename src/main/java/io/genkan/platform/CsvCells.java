package io.genkan.platform;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/** Cells of files that somebody will open in a spreadsheet. */
public final class CsvCells {

    /** What a spreadsheet takes for a formula (OWASP, CSV injection), full-width forms included. */
    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r＝＋－＠]");

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ClockProducer.JAPAN);

    private CsvCells() {}

    /** Japan's time as a spreadsheet reads it: 2026-11-20 18:02:07. */
    public static String moment(Instant at) {
        return MOMENT.format(at);
    }

    /** The cell, which no spreadsheet will run; empty for null. */
    public static String harmless(String cell) {
        if (cell == null) {
            return "";
        }
        return FORMULA.matcher(cell).find() ? "'" + cell : cell;
    }
}
