package io.genkan.health;

import io.genkan.platform.DatabaseProbe;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * A server whose clock is off refuses right codes and takes dead ones, so others should be asked.
 * Whether the clock is right cannot be told without the database; that is the other check's to say.
 */
@Readiness
@ApplicationScoped
public class ClockCheck implements HealthCheck {

    @Inject private DatabaseProbe database;

    @Override
    public HealthCheckResponse call() {
        var answer = HealthCheckResponse.named("clock");
        return database.clockAhead()
                .map(ahead -> answer.withData("secondsAhead", rounded(ahead)).status(right(ahead)))
                .orElseGet(answer::up)
                .build();
    }

    private static boolean right(Duration ahead) {
        return ClockPolicy.right(ahead);
    }

    private static long rounded(Duration ahead) {
        return Math.round(ahead.toMillis() / 1000.0);
    }
}
