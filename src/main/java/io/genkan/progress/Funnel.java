package io.genkan.progress;

import java.time.Instant;
import java.util.Map;

/**
 * How many members are at each stage at one moment, and at which mail domains those are who have
 * not confirmed their address.
 */
public record Funnel(Instant at, Map<Stage, Long> staying, Map<String, Long> unconfirmed) {

    public Funnel {
        staying = Map.copyOf(staying);
        unconfirmed = Map.copyOf(unconfirmed);
    }

    /** Who has come that far or farther. */
    public long reached(Stage stage) {
        return staying.entrySet().stream()
                .filter(entry -> entry.getKey().compareTo(stage) >= 0)
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** Who has come to the stage before and not to this one. */
    public long stopped(Stage stage) {
        return stage.before().map(before -> staying.getOrDefault(before, 0L)).orElse(0L);
    }

    public long all() {
        return reached(Stage.IMPORT);
    }
}
