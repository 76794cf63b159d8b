package io.genkan.helpdesk;

import io.genkan.platform.Texts;
import java.util.List;
import java.util.stream.IntStream;

/** The seven steps in one word each, as they stand under the stair. */
final class Treads {

    private Treads() {}

    static String name(Texts texts, int step) {
        return texts.get(
                switch (step) {
                    case 1 -> "tread.identity";
                    case 2 -> "tread.terms";
                    case 3 -> "tread.address";
                    case 4 -> "tread.confirmation";
                    case 5 -> "tread.method";
                    case 6 -> "tread.password";
                    default -> "tread.enrolment";
                });
    }

    static List<String> all(Texts texts) {
        return IntStream.rangeClosed(1, 7).mapToObj(step -> name(texts, step)).toList();
    }
}
