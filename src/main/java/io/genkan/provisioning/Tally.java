package io.genkan.provisioning;

import java.util.List;

/**
 * What became of the rows so far.
 *
 * @param accepted good rows
 * @param changed those of the good ones that created a member or altered one
 */
record Tally(long read, long accepted, long changed, long rejected) {

    static Tally of(List<JudgedRow> rows, long changed) {
        long accepted = rows.stream().filter(JudgedRow::good).count();
        return new Tally(rows.size(), accepted, changed, rows.size() - accepted);
    }

    Tally plus(Tally other) {
        return new Tally(
                read + other.read,
                accepted + other.accepted,
                changed + other.changed,
                rejected + other.rejected);
    }
}
