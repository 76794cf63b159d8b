package io.genkan.provisioning;

/** Why a row was not taken, in words for the society. */
record Rejection(long line, String field, String reason, String row) implements Entry {

    /** Instead of a column. */
    static final String WHOLE_ROW = "row";

    static Rejection of(Row row, Column column, String reason) {
        return new Rejection(row.line(), column.title(), reason, row.text());
    }

    /** When the row as a whole is wrong. */
    static Rejection of(Row row, String reason) {
        return new Rejection(row.line(), WHOLE_ROW, reason, row.text());
    }

    @Override
    public String toString() {
        return "Rejection[" + line + ", " + field + "]";
    }
}
