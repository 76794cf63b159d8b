package io.genkan.credential.passkey;

/** Why an assertion does not prove a passkey. */
enum Flaw {
    /** The counter went back: there may be a copy of the key (WebAuthn §6.1.1). */
    COUNTER,
    /** Backup eligibility is not what it was at the registration, and it never changes (§6.1.3). */
    ELIGIBILITY,
    /** Anything else: origin, user verification, signature, flags. */
    OTHER
}
