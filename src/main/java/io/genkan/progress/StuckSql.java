package io.genkan.progress;

/**
 * Who stops before a stage, as SQL. Whoever has not begun is looked for among the members,
 * everybody else among those whose first login is under way. The mail is looked up for those only
 * who are shown.
 */
final class StuckSql {

    private static final String SHOWN =
            """
            select w.id, w.public_id, w.user_id, w.name, w.office, w.since, x.state, x.attempts, x.last_answer
            from (%s) w left join outbox x on x.id = w.mail_id
            order by %s""";

    private static final String NOT_BEGUN =
            """
            select m.id, m.public_id, m.user_id, m.name, m.office, m.created_at as since, cast(null as bigint) as mail_id
            from member m
            where m.onboarded_at is null and %s%s
              and not exists (select 1 from onboarding b where b.member_id = m.id and b.finished_at is null)
            order by m.id""";

    private static final String UNDER_WAY =
            """
            select m.id, m.public_id, m.user_id, m.name, m.office, %s as since, %s as mail_id
            from %s%s
            order by %s""";

    private final Narrowed narrowed;
    private final UnderWay underWay;
    private final Stage stage;

    StuckSql(Narrowed narrowed, UnderWay underWay, Stage stage) {
        this.narrowed = narrowed;
        this.underWay = underWay;
        this.stage = stage;
    }

    /** The longest first. */
    String page(int from, int rows) {
        String part =
                " offset %s rows fetch next %s rows only"
                        .formatted(narrowed.with(from), narrowed.with(rows));
        return SHOWN.formatted(inner("", underWay.since(stage) + ", m.id") + part, "w.since, w.id");
    }

    /** In the order of their ids, those above one. */
    String after(long last, int rows) {
        String above = " and m.id > " + narrowed.with(last);
        String part = " fetch first %s rows only".formatted(narrowed.with(rows));
        return SHOWN.formatted(inner(above, "m.id") + part, "w.id asc");
    }

    private String inner(String more, String order) {
        if (stage == Stage.LOGIN) {
            return NOT_BEGUN.formatted(narrowed.membersAlone(), more);
        }
        return UNDER_WAY.formatted(
                underWay.since(stage),
                underWay.mail(stage),
                underWay.stoppedBefore(stage),
                more,
                order);
    }
}
