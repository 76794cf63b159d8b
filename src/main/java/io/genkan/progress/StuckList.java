package io.genkan.progress;

import io.genkan.member.MemberId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * Who stops before a stage, the longest first; by the page, or from member to member for whoever
 * wants them all.
 */
@ApplicationScoped
public class StuckList {

    private static final String SHOWN =
            """
            select w.id, w.public_id, w.user_id, w.name, w.office, w.since, x.state, x.attempts, x.last_answer
            from (%s) w left join outbox x on x.id = w.mail_id
            order by %s""";

    private static final String BY_TIME = "w.since, w.id";
    private static final String BY_MEMBER = "w.id asc";

    @PersistenceContext private EntityManager database;
    @Inject private FunnelQuery funnel;

    List<Stuck> page(long society, Filter filter, Stage stage, int from, int rows) {
        var narrowed = funnel.narrowed(society, filter);
        String inner =
                stage == Stage.LOGIN
                        ? notBegun(narrowed, "") + " order by m.id"
                        : underWay(society, narrowed, stage, "") + " order by since, id";
        String part =
                " offset "
                        + narrowed.with(from)
                        + " rows fetch next "
                        + narrowed.with(rows)
                        + " rows only";
        return read(narrowed, inner + part, BY_TIME);
    }

    /** Those with an id above that one, in the order of their ids. */
    List<Stuck> after(long society, Filter filter, Stage stage, MemberId last, int rows) {
        var narrowed = funnel.narrowed(society, filter);
        String above = " and m.id > " + narrowed.with(last.value());
        String inner =
                stage == Stage.LOGIN
                        ? notBegun(narrowed, above) + " order by m.id"
                        : underWay(society, narrowed, stage, above) + " order by id";
        String part = " fetch first " + narrowed.with(rows) + " rows only";
        return read(narrowed, inner + part, BY_MEMBER);
    }

    private List<Stuck> read(Narrowed narrowed, String inner, String order) {
        List<?> rows = narrowed.query(database, SHOWN.formatted(inner, order)).getResultList();
        return rows.stream().map(Object[].class::cast).map(StuckList::stuck).toList();
    }

    private static String notBegun(Narrowed narrowed, String more) {
        return "select m.id, m.public_id, m.user_id, m.name, m.office, m.created_at as since, cast(null as bigint) as mail_id"
                + " from member m where m.onboarded_at is null and "
                + narrowed.membersAlone()
                + " and not exists (select 1 from onboarding o where o.member_id = m.id and o.finished_at is null)"
                + more;
    }

    private String underWay(long society, Narrowed narrowed, Stage stage, String more) {
        var facts = funnel.underWay(society, narrowed);
        int stopped = stage.number() - 1;
        return "select * from (select m.id, m.public_id, m.user_id, m.name, m.office, "
                + facts.since()
                + " as since, a.mail_id as mail_id, "
                + facts.stage()
                + " as stage from "
                + facts.from()
                + more
                + ") s where s.stage = "
                + narrowed.with(stopped);
    }

    private static Stuck stuck(Object[] row) {
        return new Stuck(
                new MemberId(((Number) row[0]).longValue()),
                (String) row[1],
                (String) row[2],
                Optional.ofNullable((String) row[3]),
                Optional.ofNullable((String) row[4]),
                instant(row[5]),
                MailStatePolicy.of(
                        (String) row[6],
                        row[7] == null ? 0 : ((Number) row[7]).intValue(),
                        (String) row[8]));
    }

    private static Instant instant(Object stored) {
        var local =
                stored instanceof Timestamp time ? time.toLocalDateTime() : (LocalDateTime) stored;
        return local.toInstant(ZoneOffset.UTC);
    }
}
