package io.genkan.progress;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** Sees to it that a society has one job at a time behind the page, and never none for ever. */
final class OneJobEach {

    private final Set<Long> underWay = ConcurrentHashMap.newKeySet();

    /**
     * @param start begins the job, which has to run what it is given when it ends; when it cannot
     *     be begun, the next one may
     * @return false when the society has a job under way
     */
    boolean begin(long society, Consumer<Runnable> start) {
        if (!underWay.add(society)) {
            return false;
        }
        boolean begun = false;
        try {
            start.accept(() -> underWay.remove(society));
            begun = true;
        } finally {
            if (!begun) {
                underWay.remove(society);
            }
        }
        return true;
    }
}
