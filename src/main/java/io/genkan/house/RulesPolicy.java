package io.genkan.house;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Limits of what a society may decide about its members' way in. */
final class RulesPolicy {

    static final int LONGEST_LIFE = 60;
    static final int LONGEST_PATTERN = 60;

    /** Of what others can guess: never longer than a code by post (NIST SP 800-63B-4). */
    static final int LONGEST_GUESSABLE_LIFE = 21;

    /** What {@code GuessablePassword} fills in, and separators between. */
    private static final Pattern PATTERN =
            Pattern.compile("(?:\\{(?:symbol|number|branch|yyyyMMdd)}|[A-Za-z0-9._-])+");

    private RulesPolicy() {}

    /**
     * @param methods how many members may choose among
     * @param days how long an initial password lasts; null when no number could be read
     * @param guessable whether an initial password may be one that others can guess
     */
    static List<Complaint> complaints(
            int methods, Integer days, boolean guessable, String pattern) {
        var all = new ArrayList<Complaint>();
        if (methods == 0) {
            all.add(new Complaint("methods-0", "house.rules.methods.none"));
        }
        if (days == null || days < 1 || days > LONGEST_LIFE) {
            all.add(new Complaint("initialDays", "house.rules.initialDays.wrong", LONGEST_LIFE));
        } else if (guessable && days > LONGEST_GUESSABLE_LIFE) {
            all.add(
                    new Complaint(
                            "initialDays",
                            "house.rules.initialDays.guessable",
                            LONGEST_GUESSABLE_LIFE));
        }
        boolean personal = pattern.contains("{number}") && pattern.contains("{yyyyMMdd}");
        boolean fits = pattern.length() <= LONGEST_PATTERN && PATTERN.matcher(pattern).matches();
        if (!personal || !fits) {
            all.add(new Complaint("initialPattern", "house.rules.initialPattern.wrong"));
        }
        return all;
    }
}
