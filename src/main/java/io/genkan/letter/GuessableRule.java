package io.genkan.letter;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How a letter says what 記号＋番号＋生年月日 is made of, without saying what it is: the society's pattern in
 * words, and as it comes out for somebody who does not exist.
 */
final class GuessableRule {

    private static final Map<String, String> WORDS =
            Map.of(
                    "symbol", "記号",
                    "number", "番号",
                    "branch", "枝番",
                    "yyyyMMdd", "生年月日（西暦8けた）");

    private GuessableRule() {}

    /** 記号＋番号＋生年月日（西暦8けた） */
    static String words(String pattern) {
        return Arrays.stream(pattern.split("(?=\\{)|(?<=})"))
                .map(part -> part.startsWith("{") ? fact(part) : "「" + part + "」")
                .collect(Collectors.joining("＋"));
    }

    /** Whom {@link io.genkan.society.InitialPattern#example} is of. */
    static String whose(String pattern) {
        return "記号 1234・番号 56・"
                + (pattern.contains("{branch}") ? "枝番 00・" : "")
                + "1970年1月1日生まれの方は";
    }

    private static String fact(String place) {
        return WORDS.getOrDefault(place.substring(1, place.length() - 1), "");
    }
}
