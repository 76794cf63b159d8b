package io.genkan.helpdesk;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** One reading in the three ways a society's file may write it. */
final class Kana {

    private static final int TO_KATAKANA = 'ァ' - 'ぁ';

    /** ｦ … ﾝ, by the full-width letter that NFKC makes of each. */
    private static final Map<Integer, Integer> NARROW =
            IntStream.rangeClosed('ｦ', 'ﾝ')
                    .boxed()
                    .collect(Collectors.toMap(Kana::wide, narrow -> narrow));

    private Kana() {}

    /** やまだ, and with NFKC before it ﾔﾏﾀﾞ, to ヤマダ. */
    static String katakana(String text) {
        return mapped(text, 'ぁ', 'ゖ', TO_KATAKANA);
    }

    static String hiragana(String katakana) {
        return mapped(katakana, 'ァ', 'ヶ', -TO_KATAKANA);
    }

    /** ヤマダ to ﾔﾏﾀﾞ: a mark of voicing is a letter of its own there. */
    static String halfWidth(String katakana) {
        return Normalizer.normalize(katakana, Form.NFD)
                .codePoints()
                .map(
                        letter ->
                                switch (letter) {
                                    case '\u3099' -> 'ﾞ';
                                    case '\u309a' -> 'ﾟ';
                                    default -> NARROW.getOrDefault(letter, letter);
                                })
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Whether there is nothing but ァ … ヺ and ー. */
    static boolean isKatakana(String text) {
        return text.codePoints().allMatch(letter -> letter >= 'ァ' && letter <= 'ー');
    }

    private static String mapped(String text, char first, char last, int by) {
        return text.codePoints()
                .map(letter -> letter >= first && letter <= last ? letter + by : letter)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static int wide(int narrow) {
        return Normalizer.normalize(Character.toString(narrow), Form.NFKC).codePointAt(0);
    }
}
