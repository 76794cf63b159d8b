package io.genkan.figures;

import io.genkan.health.MailCheck;
import io.genkan.platform.DatabaseProbe;
import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.Readiness;

/** What the checks of {@code /health/ready} see, as numbers to draw and to be woken by. */
@ApplicationScoped
public class HealthFigures implements FigureSource {

    @Inject private DatabaseProbe database;
    @Inject @Readiness private MailCheck mail;

    @Override
    public void register(PrometheusRegistry figures) {
        GaugeWithCallback.builder()
                .name("genkan_database_up")
                .help("1 when the database answers within two seconds")
                .callback(to -> to.call(database.clockAhead().isPresent() ? 1 : 0))
                .register(figures);
        GaugeWithCallback.builder()
                .name("genkan_clock_ahead_seconds")
                .help("How far this server's clock is ahead of the database's")
                .callback(
                        to ->
                                database.clockAhead()
                                        .ifPresent(ahead -> to.call(ahead.toMillis() / 1000.0)))
                .register(figures);
        GaugeWithCallback.builder()
                .name("genkan_mail_up")
                .help("1 when the mail server greets")
                .callback(to -> to.call(mail.answers() ? 1 : 0))
                .register(figures);
    }
}
