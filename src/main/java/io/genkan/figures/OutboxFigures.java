package io.genkan.figures;

import io.genkan.mail.Outbox;
import io.genkan.platform.Probe;
import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/** How much mail waits, and for how long. All servers tell the same; without database none does. */
@ApplicationScoped
public class OutboxFigures implements FigureSource {

    private static final Duration LIMIT = Duration.ofSeconds(2);
    private static final Duration GOOD = Duration.ofSeconds(5);

    @Resource(lookup = "concurrent/genkan")
    private ManagedScheduledExecutorService executor;

    @Inject private Outbox outbox;
    @Inject private Clock clock;

    @Override
    public void register(PrometheusRegistry figures) {
        var probe = new Probe<>(outbox::queue, executor, LIMIT, GOOD);
        GaugeWithCallback.builder()
                .name("genkan_outbox_waiting")
                .help("Mails that no mail server has taken yet")
                .callback(to -> probe.answer().ifPresent(queue -> to.call(queue.waiting())))
                .register(figures);
        GaugeWithCallback.builder()
                .name("genkan_outbox_oldest_seconds")
                .help("How long the oldest of them has been waiting; 0 when there are none")
                .callback(to -> probe.answer().ifPresent(queue -> to.call(seconds(queue))))
                .register(figures);
    }

    private double seconds(Outbox.Queue queue) {
        return queue.since()
                .map(since -> Duration.between(since, clock.instant()).toMillis() / 1000.0)
                .orElse(0.0);
    }
}
