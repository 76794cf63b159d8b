package io.genkan.progress;

import io.genkan.credential.MethodId;
import io.genkan.testing.MillionMembers;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How long the figures and the lists of 進みぐあい take with a million members; docs/testing.md has the
 * command. Not a test: a figure of one machine on one day.
 */
final class ProgressFigures {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Filter ALL = Filter.of(null, null, null, null);

    private ProgressFigures() {}

    public static void main(String[] args) throws Exception {
        try (var million = new MillionMembers()) {
            count(million, "counted, all", ALL);
            count(million, "counted, one office", Filter.of("営業所7", null, null, null));
            count(million, "counted, one method", Filter.of(null, null, "totp", null));
            for (Stage stage : List.of(Stage.LOGIN, Stage.CONFIRMATION, Stage.FINISHED)) {
                list(million, "list, " + stage + ", first page", stage, 0);
                list(million, "list, " + stage + ", page 100", stage, 4950);
            }
        }
    }

    private static void count(MillionMembers million, String what, Filter filter) throws Exception {
        var narrowed = new Narrowed(1, filter, TODAY);
        String sql = FunnelQuery.sql(narrowed, underWay(narrowed));
        million.time(what, sql, narrowed.values());
    }

    private static void list(MillionMembers million, String what, Stage stage, int from)
            throws Exception {
        var narrowed = new Narrowed(1, ALL, TODAY);
        String sql = new StuckSql(narrowed, underWay(narrowed), stage).page(from, 50);
        million.time(what, sql, narrowed.values());
    }

    private static UnderWay underWay(Narrowed narrowed) {
        return new UnderWay(narrowed, Optional.of(1L), List.of(new MethodId("password")));
    }
}
