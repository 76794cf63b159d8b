package io.genkan.signin;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Which method a member meets first: the one that last worked, whatever it is worth, since that is
 * what they have at hand. Setting up the strongest counts as using it, since that is why it was set
 * up; setting up a weaker one does not, or a spare would take its place.
 */
final class UsualMethodPolicy {

    private UsualMethodPolicy() {}

    static List<Usage> order(Collection<Usage> offered) {
        int top = offered.stream().mapToInt(Usage::rank).max().orElse(0);
        Comparator<Usage> latest = Comparator.comparing(usage -> latest(usage, top));
        return offered.stream().sorted(latest.thenComparing(Usage::rank).reversed()).toList();
    }

    private static Instant latest(Usage usage, int top) {
        return usage.lastUsed().orElse(usage.rank() == top ? usage.since() : Instant.MIN);
    }
}
