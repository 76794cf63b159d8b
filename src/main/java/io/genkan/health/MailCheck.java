package io.genkan.health;

import io.genkan.mail.MailServer;
import io.genkan.platform.Probe;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Tells whether the mail server answers, and is UP either way: mails wait in the outbox, passkeys
 * and apps open the portal without any, and the other servers would have no better luck
 * (docs/decisions/0028).
 */
@Readiness
@ApplicationScoped
public class MailCheck implements HealthCheck {

    private static final Duration LIMIT = Duration.ofSeconds(2);
    private static final Duration GOOD = Duration.ofSeconds(10);

    @Resource(lookup = "concurrent/genkan")
    private ManagedScheduledExecutorService executor;

    @Inject private MailServer server;
    private Probe<Boolean> probe;

    @PostConstruct
    void begin() {
        probe = new Probe<>(server::greets, executor, LIMIT, GOOD);
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("mail").withData("answers", answers()).up().build();
    }

    public boolean answers() {
        return probe.answer().orElse(false);
    }
}
