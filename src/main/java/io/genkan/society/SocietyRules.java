package io.genkan.society;

/**
 * What a society decided about its members' way in.
 *
 * @param methods ids of what members may choose, with commas; empty: all there are
 * @param initialDays how long an initial password lasts
 * @param straightOn whether going straight on is the main button after the first login
 * @param secondPerson whether what resets a member's method takes two of the staff
 */
public record SocietyRules(
        String methods,
        int initialDays,
        boolean guessablePassword,
        String initialPattern,
        boolean straightOn,
        boolean secondPerson) {}
