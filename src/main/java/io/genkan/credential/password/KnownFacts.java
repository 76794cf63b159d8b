package io.genkan.credential.password;

import io.genkan.member.Member;
import io.genkan.member.MemberFacts;
import io.genkan.society.Society;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What an employer, a clinic or the family knows of a member, and a password must therefore not be.
 */
final class KnownFacts {

    private static final List<String> DATES = List.of("yyyyMMdd", "yyMMdd", "yyyyMd", "MMddyyyy");

    private KnownFacts() {}

    static List<String> of(Member member, Society society) {
        MemberFacts facts = member.facts();
        var words =
                Stream.of(
                        member.userId(),
                        facts.name(),
                        facts.kana(),
                        facts.symbol(),
                        facts.number(),
                        joined(facts.symbol(), facts.number()),
                        society.serviceName(),
                        society.societyName());
        var dates = Stream.ofNullable(facts.birthDate()).flatMap(KnownFacts::written);
        return Stream.concat(words, dates).filter(Objects::nonNull).toList();
    }

    private static Stream<String> written(LocalDate date) {
        return DATES.stream().map(form -> date.format(DateTimeFormatter.ofPattern(form)));
    }

    private static String joined(String symbol, String number) {
        return symbol == null || number == null ? null : symbol + number;
    }
}
