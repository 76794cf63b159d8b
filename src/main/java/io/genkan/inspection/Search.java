package io.genkan.inspection;

import java.time.Instant;
import java.util.Optional;

/**
 * Which entries of one society are wanted: from a moment on, before another one, and perhaps only
 * those about a member, by one of the staff, or of a kind.
 */
record Search(
        long society,
        Instant from,
        Instant before,
        Optional<Long> member,
        Optional<Long> staff,
        Optional<String> event) {}
