package io.genkan.account;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * Tells which method is a member's usual one, and whether they would still get in without it. Two
 * that reach the same mailbox are one; what helps best, the strongest, is named.
 */
final class SafetyPolicy {

    private static final Comparator<Opener> BY_USE =
            Comparator.comparing(opener -> opener.lastUsed().orElse(Instant.MIN));
    private static final Comparator<Opener> BY_RANK = Comparator.comparingInt(Opener::rank);

    private SafetyPolicy() {}

    /** Empty for somebody whom nothing lets in, which only a member of a desk could bring about. */
    static Optional<Safety> judge(Collection<Opener> openers) {
        return openers.stream()
                .max(BY_USE.thenComparing(BY_RANK))
                .map(usual -> new Safety(usual, spare(usual, openers)));
    }

    private static Optional<Opener> spare(Opener usual, Collection<Opener> openers) {
        return openers.stream()
                .filter(other -> other != usual)
                .filter(other -> !(usual.mailbox() && other.mailbox()))
                .max(BY_RANK.thenComparing(BY_USE));
    }
}
