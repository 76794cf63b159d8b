package io.genkan.helpdesk;

/**
 * How the desk knew that it was the member (NIST SP 800-63B-4 §4.2.2.2: recovery by proving anew
 * who one is). Recorded with every remedy.
 */
public enum Identification {
    /** Called back, at a number the society knew before. */
    CALLBACK("identified.callback"),
    NUMBER_AND_ADDRESS("identified.number-and-address"),
    DOCUMENT("identified.document"),
    /** Nobody was spoken with; only where {@link Remedy#withoutMember()}. */
    NONE("identified.none");

    private final String textKey;

    Identification(String textKey) {
        this.textKey = textKey;
    }

    String textKey() {
        return textKey;
    }

    boolean does(Remedy remedy) {
        return this != NONE || remedy.withoutMember();
    }
}
