package io.genkan.letter;

/**
 * Whose letters are wanted. Empty text and zero mean all; what is given holds together.
 *
 * @param round the public id of an import (取込回)
 * @param batch an earlier printing
 * @param member the public id of one person
 * @param renew whether those who have a letter get another, which ends the one they have
 */
record Selection(String round, String office, long batch, String member, boolean renew) {

    static final Selection OF_NOBODY_IN_PARTICULAR = new Selection("", "", 0, "", false);

    boolean all() {
        return round.isEmpty() && office.isEmpty() && batch == 0 && member.isEmpty();
    }
}
