package io.genkan.account;

import java.util.Optional;

/**
 * How well a member is prepared.
 *
 * @param usual the method they sign in with
 * @param spare what helps when that is lost
 */
record Safety(Opener usual, Optional<Opener> spare) {

    boolean prepared() {
        return spare.isPresent();
    }
}
