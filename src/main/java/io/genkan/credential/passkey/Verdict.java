package io.genkan.credential.passkey;

/** How the check of an assertion ended; each is a sentence of its own on the screen. */
public enum Verdict {
    PROVED("passkey.wrong"),
    REFUSED("passkey.wrong"),
    /** The challenge was answered before, or its time is over. */
    LATE("passkey.error.timeout"),
    /** Nobody here has this passkey. */
    UNKNOWN("passkey.door.unknown"),
    /** The counter went back, as that of a copied key does. */
    COPIED("passkey.copiedKey"),
    /** What never changes about a passkey has changed. */
    CHANGED("passkey.changedKey");

    private final String text;

    Verdict(String text) {
        this.text = text;
    }

    static Verdict of(Flaw flaw) {
        return switch (flaw) {
            case COUNTER -> COPIED;
            case ELIGIBILITY -> CHANGED;
            case OTHER -> REFUSED;
        };
    }

    /** Key of the sentence. */
    String text() {
        return text;
    }
}
