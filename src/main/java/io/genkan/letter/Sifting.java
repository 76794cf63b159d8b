package io.genkan.letter;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Sorts those who are chosen into letters and others. Of the others it keeps a number for each
 * reason and the first who can be mended, and it ends where they become too many: a society may
 * have a million members whose letters it printed itself.
 */
final class Sifting {

    /** Whom anybody reads by name. */
    static final int SHOWN = 100;

    private static final int MOST_LEFT_OUT = 100_000;

    private final int most;
    private final int mostLeftOut;
    private final List<Addressee> addressees = new ArrayList<>();
    private final Map<Obstacle, Long> leftOut = new EnumMap<>(Obstacle.class);
    private final List<LeftOut> toMend = new ArrayList<>();
    private long others;
    private boolean more;
    private boolean unread;

    Sifting() {
        this(LetterFile.MOST, MOST_LEFT_OUT);
    }

    Sifting(int most, int mostLeftOut) {
        this.most = most;
        this.mostLeftOut = mostLeftOut;
    }

    /** Asked before each of them; without room for one the plan says that there was another. */
    boolean hasRoom() {
        more = addressees.size() == most;
        unread = !more && others == mostLeftOut;
        return !more && !unread;
    }

    void write(Addressee to) {
        addressees.add(to);
    }

    void leaveOut(LeftOut one) {
        others++;
        leftOut.merge(one.why(), 1L, Long::sum);
        if (one.why().mendable() && toMend.size() < SHOWN) {
            toMend.add(one);
        }
    }

    Plan plan() {
        return new Plan(addressees, leftOut, toMend, more, unread);
    }
}
