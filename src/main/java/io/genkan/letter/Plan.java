package io.genkan.letter;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * What a press of the button would print, known before it is pressed.
 *
 * @param addressees as a mail room wants them: all of an office together
 * @param leftOut how many get no letter, by the reason
 * @param toMend the first of those somebody has to mend
 * @param more whether there are others who would be printed by the next press
 * @param unread whether so many were left out that the rest was not looked at
 */
record Plan(
        List<Addressee> addressees,
        Map<Obstacle, Long> leftOut,
        List<LeftOut> toMend,
        boolean more,
        boolean unread) {

    Plan {
        addressees =
                addressees.stream()
                        .sorted(
                                Comparator.comparing(Addressee::office)
                                        .thenComparing(Addressee::userId))
                        .toList();
        leftOut = Map.copyOf(leftOut);
        toMend = List.copyOf(toMend);
    }

    long guessable() {
        return addressees.stream().filter(Addressee::guessable).count();
    }
}
