package io.genkan.platform;

import java.util.regex.Pattern;

/** Cells of files that somebody will open in a spreadsheet. */
public final class CsvCells {

    /** What a spreadsheet takes for a formula (OWASP, CSV injection), full-width forms included. */
    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r＝＋－＠]");

    private CsvCells() {}

    /** The cell, which no spreadsheet will run; empty for null. */
    public static String harmless(String cell) {
        if (cell == null) {
            return "";
        }
        return FORMULA.matcher(cell).find() ? "'" + cell : cell;
    }
}
