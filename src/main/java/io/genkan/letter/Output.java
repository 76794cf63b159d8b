package io.genkan.letter;

import io.genkan.platform.Attachment;

/** What is made of the letters. */
public enum Output {
    /** Sheets to print here. */
    PDF("application/pdf", "pdf", "letters.output.sheets"),
    /** A file for a print house. */
    CSV("text/csv; charset=UTF-8", "csv", "letters.output.house");

    private final String type;
    private final String ending;
    private final String text;

    Output(String type, String ending, String text) {
        this.type = type;
        this.ending = ending;
        this.text = text;
    }

    /** The key of the words for it. */
    String text() {
        return text;
    }

    /** As the browser gets it, by this name and its ending. */
    Attachment file(String name) {
        return new Attachment(name + "." + ending, type);
    }
}
