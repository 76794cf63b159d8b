package io.genkan.provisioning;

import java.util.Optional;

/** A row and the verdict on it; empty when it may be taken. */
record JudgedRow(Row row, Optional<Rejection> rejection) {

    boolean good() {
        return rejection.isEmpty();
    }
}
