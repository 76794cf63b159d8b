package io.genkan.sample;

import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What is printed at the start of the sample; the columns that hold Japanese come last, so that all
 * others line up.
 */
final class SampleTable {

    private static final String LINE = "  %-10s %-18s %-10s  %s%n";

    private SampleTable() {}

    static String of(URI address, List<SampleRow> rows) {
        return rows.stream()
                .map(
                        row ->
                                LINE.formatted(
                                        row.userId(),
                                        row.initialPassword(),
                                        row.birthDate(),
                                        row.name() + "　" + row.remark()))
                .collect(
                        Collectors.joining(
                                "",
                                "%n玄関 Genkan: %s%n%n".formatted(address)
                                        + LINE.formatted(
                                                "user id",
                                                "initial password",
                                                "birth date",
                                                "氏名・備考"),
                                ""));
    }
}
