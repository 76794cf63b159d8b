package io.genkan.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** DOWN once the server was told to end, while it still answers. */
@Readiness
@ApplicationScoped
public class DrainCheck implements HealthCheck {

    @Inject private Drain drain;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("staying").status(!drain.begun()).build();
    }
}
