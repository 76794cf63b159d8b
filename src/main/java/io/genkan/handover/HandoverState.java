package io.genkan.handover;

/** How far a code has come, as both screens tell it. */
public enum HandoverState {
    /** Waits for the phone. */
    OPEN,
    /** The first login goes on on the phone. */
    GONE_ON,
    /** The numbers differed. */
    STOPPED,
    /** Too old, replaced, or ended by another sign-in. */
    OVER,
    /** The first login is complete. */
    FINISHED,
    /** No code of ours. */
    UNKNOWN
}
