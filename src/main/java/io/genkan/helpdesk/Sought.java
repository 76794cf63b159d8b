package io.genkan.helpdesk;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What somebody at the desk typed into the one field, read in every way it can be meant. Names,
 * readings and IDs are found by how they begin, 記号・番号 as a whole.
 *
 * @param userIds beginnings of an ID, in either case
 * @param names beginnings of a name, without spaces
 * @param kanas beginnings of a reading, as files write it
 */
record Sought(List<Prefix> userIds, List<Prefix> names, List<Prefix> kanas, Optional<Card> card) {

    private static final Pattern USER_ID = Pattern.compile("[A-Za-z0-9._@-]+");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern HYPHENS = Pattern.compile("[‐‑‒–—―−ーｰ]");
    private static final String BETWEEN = "(?:\\s*(?:[-・/,、\\s]|番号)\\s*)+";
    private static final Pattern CARD =
            Pattern.compile(
                    "(?:記号\\s*)?([^-・/,、\\s]+?)"
                            + BETWEEN
                            + "([0-9]{1,20})(?:\\s*(?:[-・/,、(\\s]|枝番)+\\s*([0-9]{1,4})\\)?)?");

    /** 記号・番号 as the member reads it off the card; with digits alone it may be the 記号. */
    record Card(String symbol, Optional<String> number, Optional<String> branch) {}

    /** Empty when nothing was typed. */
    static Optional<Sought> of(String typed) {
        String text =
                SPACES.matcher(Normalizer.normalize(typed == null ? "" : typed, Form.NFKC))
                        .replaceAll(" ")
                        .strip();
        return text.isEmpty() ? Optional.empty() : Optional.of(read(typed.strip(), text));
    }

    private static Sought read(String typed, String text) {
        String joined = text.replace(" ", "");
        return new Sought(
                userIds(joined),
                digits(joined) ? List.of() : names(typed, joined),
                kanas(joined),
                card(text));
    }

    /** Nobody on the telephone says whether letters are capitals. */
    private static List<Prefix> userIds(String joined) {
        return USER_ID.matcher(joined).matches()
                ? Stream.of(
                                joined,
                                joined.toUpperCase(Locale.ROOT),
                                joined.toLowerCase(Locale.ROOT))
                        .distinct()
                        .map(Prefix::of)
                        .toList()
                : List.of();
    }

    /** As typed as well: NFKC makes other characters of some that stand in names. */
    private static List<Prefix> names(String typed, String joined) {
        return Stream.of(joined, SPACES.matcher(typed.replace('　', ' ')).replaceAll(""))
                .distinct()
                .map(Prefix::of)
                .toList();
    }

    private static List<Prefix> kanas(String joined) {
        String katakana = Kana.katakana(joined);
        return Kana.isKatakana(katakana)
                ? Stream.of(katakana, Kana.hiragana(katakana), Kana.halfWidth(katakana))
                        .map(Prefix::of)
                        .toList()
                : List.of();
    }

    private static Optional<Card> card(String text) {
        var card = CARD.matcher(HYPHENS.matcher(text).replaceAll("-"));
        if (card.matches()) {
            return Optional.of(
                    new Card(
                            card.group(1),
                            Optional.of(card.group(2)),
                            Optional.ofNullable(card.group(3))));
        }
        return digits(text)
                ? Optional.of(new Card(text, Optional.empty(), Optional.empty()))
                : Optional.empty();
    }

    private static boolean digits(String text) {
        return text.chars().allMatch(letter -> letter >= '0' && letter <= '9');
    }
}
