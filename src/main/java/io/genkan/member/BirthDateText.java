package io.genkan.member;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.JapaneseDate;
import java.time.chrono.JapaneseEra;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a date of birth the way people write it: 19700101, 1970/1/1, 昭和45年1月1日, S45.1.1, ㍼45-1-1,
 * 令和元年…, full-width or not. Nobody should be turned away for a separator; but nothing is guessed
 * either: two-digit western years and years that contradict each other are told, not repaired.
 */
public final class BirthDateText {

    static final int LONGEST = 40;

    private static final Map<Character, JapaneseEra> ERAS =
            Map.of(
                    '明',
                    JapaneseEra.MEIJI,
                    'M',
                    JapaneseEra.MEIJI,
                    '大',
                    JapaneseEra.TAISHO,
                    'T',
                    JapaneseEra.TAISHO,
                    '昭',
                    JapaneseEra.SHOWA,
                    'S',
                    JapaneseEra.SHOWA,
                    '平',
                    JapaneseEra.HEISEI,
                    'H',
                    JapaneseEra.HEISEI,
                    '令',
                    JapaneseEra.REIWA,
                    'R',
                    JapaneseEra.REIWA);

    private static final Map<JapaneseEra, Integer> FIRST_YEARS =
            Map.of(
                    JapaneseEra.MEIJI, 1868,
                    JapaneseEra.TAISHO, 1912,
                    JapaneseEra.SHOWA, 1926,
                    JapaneseEra.HEISEI, 1989,
                    JapaneseEra.REIWA, 2019);

    private static final String ERA = "(?:明治?|大正?|昭和?|平成?|令和?|[MTSHRmtshr])";
    private static final String YEAR = "(?:\\d{4}|" + ERA + "[\\s.]*(?:元|\\d{1,2}))";
    private static final String BETWEEN = "(?:\\s*[-‐–—−ー/.,、・年月]\\s*|\\s+)";

    /** A year, perhaps the same year again in the other reckoning, then month and day. */
    private static final Pattern FORM =
            Pattern.compile(
                    "(?<first>"
                            + YEAR
                            + ")(?:\\s*(?:年\\s*\\(?|\\(|(?="
                            + ERA
                            + "))\\s*(?<second>"
                            + YEAR
                            + ")\\s*年?\\s*\\)?)?"
                            + "(?:(?<=\\d{2})(?<compact>\\d{4})"
                            + "|(?:"
                            + BETWEEN
                            + "|(?<=[年)])\\s*)(?<month>\\d{1,2})"
                            + BETWEEN
                            + "(?<day>\\d{1,2})\\s*日?"
                            + "|年?)");

    private BirthDateText() {}

    public static ParsedDate parse(String typed) {
        if (typed == null || typed.isBlank()) {
            return ParsedDate.refused(ParsedDate.Refusal.EMPTY);
        }
        if (typed.length() > LONGEST) {
            return ParsedDate.refused(ParsedDate.Refusal.TOO_LONG);
        }
        Matcher form = FORM.matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC).strip());
        return form.matches() ? read(form) : ParsedDate.refused(ParsedDate.Refusal.UNREADABLE);
    }

    private static ParsedDate read(Matcher form) {
        var first = Year.of(form.group("first"));
        var second = Optional.ofNullable(form.group("second")).map(Year::of);
        if (second.isPresent() && second.get().western() != first.western()) {
            return ParsedDate.refused(ParsedDate.Refusal.AMBIGUOUS);
        }
        String compact = form.group("compact");
        if (compact == null && form.group("month") == null) {
            return ParsedDate.refused(ParsedDate.Refusal.UNREADABLE);
        }
        int month =
                Integer.parseInt(compact == null ? form.group("month") : compact.substring(0, 2));
        int day = Integer.parseInt(compact == null ? form.group("day") : compact.substring(2));
        return date(first, second.orElse(first), month, day);
    }

    private static ParsedDate date(Year first, Year second, int month, int day) {
        try {
            var date = LocalDate.of(first.western(), month, day);
            return first.reaches(month, day) && second.reaches(month, day)
                    ? ParsedDate.on(date)
                    : ParsedDate.refused(ParsedDate.Refusal.OUTSIDE_ERA);
        } catch (DateTimeException noSuchDay) {
            return ParsedDate.impossible(month, day);
        }
    }

    private record Year(Optional<JapaneseEra> era, int number) {

        static Year of(String text) {
            String digits = text.replaceAll("\\D", "");
            int number = digits.isEmpty() ? 1 : Integer.parseInt(digits);
            return new Year(
                    Optional.ofNullable(ERAS.get(Character.toUpperCase(text.charAt(0)))), number);
        }

        int western() {
            return era.map(era -> FIRST_YEARS.get(era) + number - 1).orElse(number);
        }

        /** Whether the era lasted until that day, or had begun: 昭和64年 ended on its seventh day. */
        boolean reaches(int month, int day) {
            try {
                era.ifPresent(era -> JapaneseDate.of(era, number, month, day));
                return true;
            } catch (DateTimeException outside) {
                return false;
            }
        }
    }
}
