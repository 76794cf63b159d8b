package io.genkan.letter;

/** Why somebody gets no letter. */
public enum Obstacle {
    /** The file brought no name, so nobody could hand the letter over. */
    NO_NAME,
    /** The font lacks a character of the name or the office. */
    NO_GLYPH,
    /** Name and office do not fit the envelope's window. */
    TOO_LONG,
    /** Has chosen a password of their own; a letter would be a lie. */
    OWN_PASSWORD,
    /** The society printed the password itself; we do not know it. */
    PRINTED_ELSEWHERE,
    /** Is suspended, has stopped the account, or has left. */
    NOT_ADMITTED;

    /** Whether the society can do something about it, hence wants to know of whom. */
    public boolean mendable() {
        return this == NO_NAME || this == NO_GLYPH || this == TOO_LONG;
    }
}
