package io.genkan.letter;

/** What is made of the letters. */
public enum Output {
    /** Sheets to print here. */
    PDF("application/pdf", "pdf"),
    /** A file for a print house. */
    CSV("text/csv; charset=UTF-8", "csv");

    private final String type;
    private final String ending;

    Output(String type, String ending) {
        this.type = type;
        this.ending = ending;
    }

    String type() {
        return type;
    }

    String ending() {
        return ending;
    }
}
