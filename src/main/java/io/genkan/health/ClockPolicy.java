package io.genkan.health;

import java.time.Duration;

/**
 * How far a server's clock may be from the database's, which all servers share. The windows of
 * one-time codes are 30 s (RFC 6238 §5.2), and one server's pauses and expiries are judged by the
 * others.
 */
final class ClockPolicy {

    static final Duration TOLERATED = Duration.ofSeconds(5);

    private ClockPolicy() {}

    static boolean right(Duration ahead) {
        return ahead.abs().compareTo(TOLERATED) <= 0;
    }
}
