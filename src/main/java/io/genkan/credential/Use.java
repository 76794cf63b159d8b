package io.genkan.credential;

/** What a method may be asked for. */
public enum Use {
    /** Together with the user id, at the door. */
    FIRST_STEP,
    /** At the door, without anything else: the response says whose it is. */
    DOOR,
    /** After the password. */
    SECOND_STEP,
    /** Chosen and enrolled by the member. */
    SELF_ENROLLED,
    /** Good enough for the society's staff, who can reach every member: never a mailed code. */
    STAFF,
    /**
     * Proof that the confirmed address is read by whoever is asking, before anything is bound from
     * an unknown browser.
     */
    ADDRESS_PROOF,
    /**
     * Kept by the member's browser as well, which wants to hear which ones are still good: the
     * account page includes {@code kept.xhtml}.
     */
    KEPT_BY_BROWSER,
    /** What members are invited to who have nothing but their mailbox. */
    INVITED,
    /**
     * Instead of the second step when what the member enrolled is out of reach. Never counts as
     * enrolled itself.
     */
    RECOVERY
}
