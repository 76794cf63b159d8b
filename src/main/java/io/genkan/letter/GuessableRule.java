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
    private static final Map<String, String> EXAMPLE =
            Map.of("symbol", "1234", "number", "56", "branch", "00", "yyyyMMdd", "19700101");

    private GuessableRule() {}

    /** 記号＋番号＋生年月日（西暦8けた） */
    static String words(String pattern) {
        return Arrays.stream(pattern.split("(?=\\{)|(?<=})"))
                .map(part -> part.startsWith("{") ? fact(part, WORDS) : "「" + part + "」")
                .collect(Collectors.joining("＋"));
    }

    /** 記号 1234・番号 56・1970年1月1日生まれの方は */
    static String whose(String pattern) {
        return "記号 1234・番号 56・"
                + (pattern.contains("{branch}") ? "枝番 00・" : "")
                + "1970年1月1日生まれの方は";
    }

    /** 12345619700101 */
    static String example(String pattern) {
        return Arrays.stream(pattern.split("(?=\\{)|(?<=})"))
                .map(part -> part.startsWith("{") ? fact(part, EXAMPLE) : part)
                .collect(Collectors.joining());
    }

    private static String fact(String place, Map<String, String> values) {
        return values.getOrDefault(place.substring(1, place.length() - 1), "");
    }
}
