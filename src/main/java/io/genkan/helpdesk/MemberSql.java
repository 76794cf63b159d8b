package io.genkan.helpdesk;

import java.util.stream.Stream;

/**
 * The statements behind the list of members, the same on H2 and PostgreSQL. Typed text becomes a
 * few short lists of candidates, each from one index, instead of an {@code or} over columns, for
 * which the database would read them all.
 */
final class MemberSql {

    /** So many are looked at of each way in which what was typed can be read. */
    static final int CANDIDATES = 1000;

    private static final String COLUMNS =
            """
            select m.id, m.public_id, m.name, m.kana, m.user_id, m.symbol, m.number, m.office,
                   m.onboarded_at is not null, m.frozen_at is not null, m.suspended_at is not null
            """;

    private MemberSql() {}

    static Sql page(long society, ListQuery asked) {
        return Sql.of(COLUMNS)
                .and(chosen(society, asked))
                .and(asked.by().order(asked.backwards()))
                .and("limit ? offset ?", ListQuery.PER_PAGE, asked.skipped());
    }

    static Sql count(long society, ListQuery asked) {
        return Sql.of("select count(*) from (select 1 as one")
                .and(chosen(society, asked))
                .and("limit ?) counted", MemberSearch.COUNTED + 1);
    }

    private static Sql chosen(long society, ListQuery asked) {
        var sql =
                among(society, asked)
                        .and("where m.society_id = ? and m.role = 'MEMBER'", society)
                        .and(asked.state().condition());
        if (!asked.office().isEmpty()) {
            sql = sql.and("and").and(within("office", Prefix.of(asked.office())));
        }
        return sql;
    }

    /**
     * A left join, though it comes to the same: H2 then begins with the candidates, instead of
     * looking through them for each member.
     */
    private static Sql among(long society, ListQuery asked) {
        return Sought.of(asked.text())
                .map(sought -> Sql.of("from (").and(any(society, sought)))
                .map(found -> found.and(") found left join member m on m.id = found.id"))
                .orElse(Sql.of("from member m"));
    }

    private static Sql any(long society, Sought sought) {
        return candidates(society, sought)
                .map(Candidates::ids)
                .reduce((one, other) -> one.and("union").and(other))
                .orElse(Sql.of("select m.id from member m where 1 = 0"));
    }

    static Stream<Candidates> candidates(long society, Sought sought) {
        return Stream.of(
                        sought.userIds().stream().map(it -> way("user_id", it)),
                        sought.names().stream().map(it -> way(ListedBy.JOINED_NAME, it)),
                        sought.kanas().stream().map(it -> way(ListedBy.JOINED_KANA, it)),
                        sought.card().stream().map(MemberSql::way))
                .flatMap(ways -> ways)
                .map(way -> new Candidates(society, way.order(), way.condition()));
    }

    private record Way(String order, Sql condition) {}

    private static Way way(String expression, Prefix prefix) {
        return new Way("m.society_id, " + expression + ", m.id", within(expression, prefix));
    }

    private static Way way(Sought.Card card) {
        var sql = Sql.of("m.symbol = ?", card.symbol());
        for (Sql more :
                Stream.concat(
                                card.number().stream().map(it -> Sql.of("and m.number = ?", it)),
                                card.branch().stream().map(it -> Sql.of("and m.branch = ?", it)))
                        .toList()) {
            sql = sql.and(more);
        }
        return new Way("m.society_id, m.symbol, m.number", sql);
    }

    private static Sql within(String expression, Prefix prefix) {
        return Sql.of(
                expression + " >= ? and " + expression + " < ?", prefix.from(), prefix.until());
    }

    /** The first members that fit one way of reading. */
    record Candidates(long society, String order, Sql condition) {

        Sql ids() {
            return Sql.of("(select m.id from member m where m.society_id = ? and", society)
                    .and(condition)
                    .and("and m.role = 'MEMBER' order by " + order + " limit " + CANDIDATES + ")");
        }

        Sql counted() {
            return Sql.of("select count(*) from").and(ids()).and("counted");
        }
    }
}
