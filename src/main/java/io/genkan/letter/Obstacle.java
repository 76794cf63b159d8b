package io.genkan.letter;

/** Why somebody gets no letter. */
public enum Obstacle {
    /** The file brought no name, so nobody could hand the letter over. */
    NO_NAME("letters.why.no-name"),
    /** The font lacks a character of the name or the office. */
    NO_GLYPH("letters.why.no-glyph"),
    /** Name and office do not fit the envelope's window. */
    TOO_LONG("letters.why.too-long"),
    /** Has chosen a password of their own; a letter would be a lie. */
    OWN_PASSWORD("letters.why.own-password"),
    /** The society printed the password itself; we do not know it. */
    PRINTED_ELSEWHERE("letters.why.printed-elsewhere"),
    /** Is suspended, has stopped the account, or has left. */
    NOT_ADMITTED("letters.why.not-admitted");

    private final String text;

    Obstacle(String text) {
        this.text = text;
    }

    /** The key of the words for it. */
    String text() {
        return text;
    }

    /** Whether the society can do something about it, hence wants to know of whom. */
    public boolean mendable() {
        return this == NO_NAME || this == NO_GLYPH || this == TOO_LONG;
    }
}
