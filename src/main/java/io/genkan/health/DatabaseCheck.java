package io.genkan.health;

import io.genkan.platform.DatabaseProbe;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Without the database there is no page to show, so others should be asked. */
@Readiness
@ApplicationScoped
public class DatabaseCheck implements HealthCheck {

    @Inject private DatabaseProbe database;

    @Override
    public HealthCheckResponse call() {
        boolean answers = database.clockAhead().isPresent();
        return HealthCheckResponse.named("database").status(answers).build();
    }
}
