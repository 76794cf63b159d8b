package io.genkan.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a society's trail, the newest first, from one place to the next: each page costs the same,
 * however many entries there are and however far one has gone back.
 */
@ApplicationScoped
public class Trail {

    private static final String ENTRIES =
            """
            select e.at, e.id, e.event, m.user_id as member, case when m.role = 'MEMBER' then m.public_id end as card, s.user_id as staff, e.source, e.detail
            from (select a.at, a.id, a.event, a.member_id, a.staff_id, a.source, a.detail from audit_entry a
                  where %s
                  order by a.at desc, a.id desc fetch first %s rows only) e
            left join member m on m.id = e.member_id
            left join member s on s.id = e.staff_id
            order by e.at desc, e.id desc""";

    @PersistenceContext private EntityManager database;

    /**
     * @param after the last place that was read; empty for the beginning
     */
    List<Line> read(Search search, Optional<Line.Place> after, int rows) {
        var values = new ArrayList<Object>();
        String sql = sql(search, after, rows, values);
        List<?> found = query(sql, values).getResultList();
        return found.stream().map(Object[].class::cast).map(Trail::line).toList();
    }

    /**
     * @param values takes what stands at the places, in their order
     */
    static String sql(Search search, Optional<Line.Place> after, int rows, List<Object> values) {
        return ENTRIES.formatted(where(search, after, values), with(values, rows));
    }

    /** Somebody of the society by user ID, member or staff. */
    Optional<Long> person(long society, String userId) {
        List<?> found =
                query(
                                "select id from member where society_id = ?1 and user_id = ?2",
                                List.of(society, userId))
                        .getResultList();
        return found.stream().map(id -> ((Number) id).longValue()).findFirst();
    }

    private static String where(Search search, Optional<Line.Place> after, List<Object> values) {
        var where = new StringBuilder("a.society_id = " + with(values, search.society()));
        where.append(" and a.at >= ").append(with(values, utc(search.from())));
        where.append(" and a.at < ").append(with(values, utc(search.before())));
        search.member().ifPresent(id -> where.append(" and a.member_id = " + with(values, id)));
        search.staff().ifPresent(id -> where.append(" and a.staff_id = " + with(values, id)));
        search.event().ifPresent(name -> where.append(" and a.event = " + with(values, name)));
        after.ifPresent(
                place -> {
                    String at = with(values, utc(place.at()));
                    String id = with(values, place.id());
                    where.append(" and (a.at, a.id) < (" + at + ", " + id + ")");
                });
        return where.toString();
    }

    private static String with(List<Object> values, Object value) {
        values.add(value);
        return "?" + values.size();
    }

    private Query query(String sql, List<Object> values) {
        var query = database.createNativeQuery(sql);
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return query;
    }

    private static Line line(Object[] row) {
        return new Line(
                new Line.Place(instant(row[0]), ((Number) row[1]).longValue()),
                (String) row[2],
                Optional.ofNullable((String) row[3]),
                Optional.ofNullable((String) row[4]),
                Optional.ofNullable((String) row[5]),
                (String) row[6],
                (String) row[7]);
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    private static Instant instant(Object stored) {
        var local =
                stored instanceof Timestamp time ? time.toLocalDateTime() : (LocalDateTime) stored;
        return local.toInstant(ZoneOffset.UTC);
    }
}
