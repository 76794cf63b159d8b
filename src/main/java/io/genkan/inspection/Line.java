package io.genkan.inspection;

import java.time.Instant;
import java.util.Optional;

/**
 * One entry, with the IDs of the people in it; the trail itself knows no names.
 *
 * @param member whom it happened to, by user ID
 * @param card the public ID, where it is an insured person and thus has a card
 * @param staff which of the staff did it, by user ID
 */
public record Line(
        Place place,
        String event,
        Optional<String> member,
        Optional<String> card,
        Optional<String> staff,
        String source,
        String detail) {

    /** Where it stands: the newest first, and of the same moment the last written. */
    public record Place(Instant at, long id) {}

    public Instant at() {
        return place.at();
    }
}
