package io.genkan.provisioning;

/**
 * What became of the rows so far.
 *
 * @param accepted good rows
 * @param added those of the good ones that bring somebody new
 * @param altered those that change somebody who was known
 * @param settled those of the altered who have finished the first login
 */
record Tally(long read, long accepted, long added, long altered, long settled, long rejected) {

    static final Tally NOTHING = new Tally(0, 0, 0, 0, 0, 0);

    /** Created or altered, as the API counts it. */
    long changed() {
        return added + altered;
    }

    long unchanged() {
        return accepted - changed();
    }

    Tally plus(Tally other) {
        return new Tally(
                read + other.read,
                accepted + other.accepted,
                added + other.added,
                altered + other.altered,
                settled + other.settled,
                rejected + other.rejected);
    }
}
