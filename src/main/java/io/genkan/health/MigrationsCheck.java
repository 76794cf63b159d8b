package io.genkan.health;

import io.genkan.platform.Readiness;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Startup;

/** The settings were right, the schema is this version's, and everybody has begun. */
@Startup
@org.eclipse.microprofile.health.Readiness
@ApplicationScoped
public class MigrationsCheck implements HealthCheck {

    @Inject private Readiness readiness;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("migrations").status(readiness.isOpen()).build();
    }
}
