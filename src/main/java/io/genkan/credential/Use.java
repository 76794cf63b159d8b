package io.genkan.credential;

/** What a method may be asked for. */
public enum Use {
    /** Together with the user id, at the door. */
    FIRST_STEP,
    /** After the password. */
    SECOND_STEP,
    /** Chosen and enrolled by the member. */
    SELF_ENROLLED,
    /**
     * Proof that the confirmed address is read by whoever is asking, before anything is bound from
     * an unknown browser.
     */
    ADDRESS_PROOF,
    /**
     * Instead of the second step when what the member enrolled is out of reach. Never counts as
     * enrolled itself.
     */
    RECOVERY
}
