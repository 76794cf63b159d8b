package io.genkan.credential;

import java.time.Duration;

/**
 * Something of a member's that may not be tried just now.
 *
 * @param secret the id of a method, or the name of what else the gate checks
 * @param disabled of no use until it is bound anew, or unlocked by the desk
 * @param pause until the next try; zero when it is disabled
 */
public record Throttled(String secret, boolean disabled, Duration pause) {}
