package io.genkan.credential.password;

import io.genkan.member.MemberFacts;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Builds 記号＋番号＋生年月日 (S-16) from the society's pattern, such as {@code {symbol}{number}{yyyyMMdd}}.
 */
final class GuessablePassword {

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");
    private static final DateTimeFormatter DIGITS = DateTimeFormatter.ofPattern("yyyyMMdd");

    private GuessablePassword() {}

    /** Empty when a fact the pattern asks for is missing: half a secret must not open anything. */
    static Optional<String> of(String pattern, MemberFacts facts) {
        if (!PLACE.matcher(pattern)
                .results()
                .allMatch(place -> !fact(place.group(1), facts).isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(
                PLACE.matcher(pattern)
                        .replaceAll(
                                place -> Matcher.quoteReplacement(fact(place.group(1), facts))));
    }

    private static String fact(String name, MemberFacts facts) {
        String fact =
                switch (name) {
                    case "symbol" -> facts.symbol();
                    case "number" -> facts.number();
                    case "branch" -> facts.branch();
                    case "yyyyMMdd" -> DIGITS.format(facts.birthDate());
                    default -> null;
                };
        return fact == null ? "" : fact.strip();
    }
}
