package io.genkan.figures;

import io.genkan.platform.Places;
import io.prometheus.metrics.core.metrics.CounterWithCallback;
import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.ToIntFunction;

/** How many requests are worked for at a time, and how many had to wait or to go. */
@ApplicationScoped
public class PlaceFigures implements FigureSource {

    @Inject private Places places;

    @Override
    public void register(PrometheusRegistry figures) {
        gauge(figures, "genkan_places_limit", "Requests that may be at work", Places.Load::all);
        gauge(figures, "genkan_places_taken", "Requests that are at work", Places.Load::taken);
        gauge(figures, "genkan_places_waiting", "Requests that wait", Places.Load::waiting);
        CounterWithCallback.builder()
                .name("genkan_places_turned_away_total")
                .help("Requests that waited too long; their members read that the server is busy")
                .callback(to -> to.call(places.load().turnedAway()))
                .register(figures);
    }

    private void gauge(
            PrometheusRegistry figures,
            String name,
            String help,
            ToIntFunction<Places.Load> number) {
        GaugeWithCallback.builder()
                .name(name)
                .help(help)
                .callback(to -> to.call(number.applyAsInt(places.load())))
                .register(figures);
    }
}
