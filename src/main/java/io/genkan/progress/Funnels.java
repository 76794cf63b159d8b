package io.genkan.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The last count for each society and filter, for half a minute: with a million members a count
 * costs more than a page may wait, and a page that says a minute's age needs no better.
 */
@ApplicationScoped
public class Funnels {

    static final Duration FRESH = Duration.ofSeconds(30);
    private static final int MOST = 1000;

    @Inject private FunnelQuery query;
    @Inject private Clock clock;
    private final Map<Key, Funnel> counted = new ConcurrentHashMap<>();

    private record Key(long society, Filter filter) {}

    Funnel of(long society, Filter filter) {
        var now = clock.instant();
        if (counted.size() > MOST) {
            counted.values().removeIf(old -> old.at().isBefore(now.minus(FRESH)));
        }
        var key = new Key(society, filter);
        var last = counted.get(key);
        if (last == null || !last.at().isAfter(now.minus(FRESH))) {
            last = query.count(society, filter);
            counted.put(key, last);
        }
        return last;
    }

    /** Something was done about it here, and the next look shall show it. */
    void forget(long society) {
        counted.keySet().removeIf(key -> key.society() == society);
    }
}
