package io.genkan.figures;

import io.genkan.credential.password.HashQueue;
import io.prometheus.metrics.core.metrics.CounterWithCallback;
import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.core.metrics.SummaryWithCallback;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import io.prometheus.metrics.model.snapshots.Quantiles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** How busy the hashing of passwords is, the one thing here that costs a server much. */
@ApplicationScoped
public class HashFigures implements FigureSource {

    @Inject private HashQueue queue;

    @Override
    public void register(PrometheusRegistry figures) {
        GaugeWithCallback.builder()
                .name("genkan_hash_waiting")
                .help("Passwords that wait for a place to be hashed")
                .callback(to -> to.call(queue.load().waiting()))
                .register(figures);
        SummaryWithCallback.builder()
                .name("genkan_hash_wait_seconds")
                .help("How long passwords waited for their place")
                .callback(
                        to -> {
                            var load = queue.load();
                            double waited = load.waited().toNanos() / 1e9;
                            to.call(load.admitted(), waited, Quantiles.EMPTY);
                        })
                .register(figures);
        CounterWithCallback.builder()
                .name("genkan_hash_turned_away_total")
                .help("Passwords that waited too long; their members read that the server is busy")
                .callback(to -> to.call(queue.load().turnedAway()))
                .register(figures);
    }
}
