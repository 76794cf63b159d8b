package io.genkan.letter;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a press of the button would print, known before it is pressed.
 *
 * @param more whether there are others who would be printed by the next press
 */
record Plan(List<Addressee> addressees, List<LeftOut> leftOut, boolean more) {

    long guessable() {
        return addressees.stream().filter(Addressee::guessable).count();
    }

    Map<Obstacle, Long> obstacles() {
        return leftOut.stream().collect(Collectors.groupingBy(LeftOut::why, Collectors.counting()));
    }

    /** Those somebody has to mend. */
    List<LeftOut> toMend() {
        return leftOut.stream().filter(one -> one.why().mendable()).toList();
    }
}
