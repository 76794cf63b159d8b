package io.genkan.figures;

import io.prometheus.metrics.model.registry.PrometheusRegistry;

/** Where some of the figures come from; CDI finds them all. */
public interface FigureSource {

    void register(PrometheusRegistry figures);
}
