package io.genkan.letter;

import java.util.Optional;

/**
 * What differs from one letter to the next.
 *
 * @param password as printed, with its hyphens; empty when the member builds it from 記号 and 番号
 */
record Letter(String office, String name, String userId, Optional<String> password) {

    /** A letter is a secret; it tells nothing in a log. */
    @Override
    public String toString() {
        return "Letter";
    }
}
