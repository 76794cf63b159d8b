package io.genkan.provisioning;

/**
 * How far a run has come, as the database has it.
 *
 * @param turn counts the times it was begun or gone on with; only the newest may write
 */
record Stand(long run, int turn, Mode mode, Tally tally) {

    Stand plus(Tally chunk) {
        return new Stand(run, turn, mode, tally.plus(chunk));
    }
}
