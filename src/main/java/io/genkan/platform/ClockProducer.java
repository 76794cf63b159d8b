package io.genkan.platform;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;

/**
 * The one place that reads the machine's clock: microseconds, because that is what the database
 * keeps, and Japan's zone, because a date (a birthday, the day somebody leaves) is a date in Japan
 * wherever the server stands.
 */
@Dependent
public class ClockProducer {

    public static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    @Produces
    public Clock clock() {
        return Clock.tick(Clock.system(JAPAN), Duration.ofNanos(1000));
    }
}
