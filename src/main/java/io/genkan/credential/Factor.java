package io.genkan.credential;

/**
 * Kind of evidence (NIST SP 800-63B-4 §2). A passkey with user verification is one method and two
 * factors.
 */
public enum Factor {
    KNOWLEDGE,
    POSSESSION,
    INHERENCE
}
