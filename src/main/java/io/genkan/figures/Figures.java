package io.genkan.figures;

import io.genkan.platform.Settings;
import io.genkan.platform.Startup;
import io.prometheus.metrics.instrumentation.jvm.JvmMetrics;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

/** All figures of this server. Nothing is measured unless somebody may read it. */
@ApplicationScoped
public class Figures {

    @Inject private Settings settings;
    @Inject private Instance<FigureSource> sources;
    private final PrometheusRegistry registry = new PrometheusRegistry();

    void begin(@Observes Startup.Started started) {
        if (settings.metricsToken().isPresent()) {
            JvmMetrics.builder().register(registry);
            sources.forEach(source -> source.register(registry));
        }
    }

    MetricSnapshots now() {
        return registry.scrape();
    }
}
