package io.genkan.signin;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Which method a member meets first: the one that last worked, whatever it is worth, since that is
 * what they have at hand; of those never used, the strongest.
 */
final class UsualMethodPolicy {

    private static final Comparator<Usage> LATEST =
            Comparator.comparing(usage -> usage.lastUsed().orElse(Instant.MIN));

    private static final Comparator<Usage> STRONGEST = Comparator.comparing(Usage::rank);

    private UsualMethodPolicy() {}

    static List<Usage> order(Collection<Usage> offered) {
        return offered.stream().sorted(LATEST.thenComparing(STRONGEST).reversed()).toList();
    }
}
