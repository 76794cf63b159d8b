package io.genkan.health;

import io.genkan.platform.Places;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** DOWN when all places are taken and nobody leaves his: who comes would only wait. */
@Readiness
@ApplicationScoped
public class PlacesCheck implements HealthCheck {

    @Inject private Places places;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("places").status(!places.standStill()).build();
    }
}
