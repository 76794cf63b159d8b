package io.genkan.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.eclipse.microprofile.health.Startup;

/** The settings were right and the schema is this version's. */
@Startup
@Readiness
@ApplicationScoped
public class MigrationsCheck implements HealthCheck {

    private volatile boolean done;

    void begin(@Observes io.genkan.platform.Startup.Started started) {
        done = true;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("migrations").status(done).build();
    }
}
