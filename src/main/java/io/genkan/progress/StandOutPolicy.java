package io.genkan.progress;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/**
 * What deserves a sentence above the figures. Whoever has not begun is waited for, not stuck, so
 * only the stops of those who began are compared.
 */
final class StandOutPolicy {

    /** Fewer are called one by one. */
    private static final long FEWEST = 3;

    /** Of those who began; below it people come and go. */
    private static final double LEAST_SHARE = 0.02;

    /** Of those at a stage, for one mail carrier to be named. */
    private static final double CARRIER_SHARE = 1 / 3.0;

    private StandOutPolicy() {}

    /** Where most of those stop who began; empty when nobody does. */
    static Optional<Stage> worst(Funnel funnel) {
        return Arrays.stream(Stage.values())
                .filter(stage -> stage.compareTo(Stage.LOGIN) > 0)
                .filter(stage -> funnel.stopped(stage) > 0)
                .max(Comparator.comparingLong(funnel::stopped));
    }

    /** The same, where it is enough to be told. */
    static Optional<Stage> tellsOf(Funnel funnel) {
        return worst(funnel)
                .filter(stage -> funnel.stopped(stage) >= FEWEST)
                .filter(
                        stage ->
                                funnel.stopped(stage) >= LEAST_SHARE * funnel.reached(Stage.LOGIN));
    }

    /** Of counts by carrier the one that has an unusual part of them all. */
    static Optional<String> carrier(Map<String, Long> counts, long all) {
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .filter(most -> most.getValue() >= FEWEST)
                .filter(most -> most.getValue() >= CARRIER_SHARE * all)
                .map(Map.Entry::getKey);
    }
}
