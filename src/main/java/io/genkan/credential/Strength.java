package io.genkan.credential;

import java.util.Set;

/**
 * What a method is worth.
 *
 * @param factors the kinds of evidence one use of it gives
 * @param rank orders methods from weak to strong; the strongest active one is demanded for changes
 * @param phishingResistant bound to our origin by the protocol (NIST SP 800-63B-4 §3.2.5)
 * @param amr value of RFC 8176 for other applications
 */
public record Strength(Set<Factor> factors, int rank, boolean phishingResistant, String amr) {}
