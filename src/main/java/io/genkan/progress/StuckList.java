package io.genkan.progress;

import io.genkan.mail.Delivery;
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

    @PersistenceContext private EntityManager database;
    @Inject private FunnelQuery funnel;

    List<Stuck> page(long society, Filter filter, Stage stage, int from, int rows) {
        var narrowed = funnel.narrowed(society, filter);
        return read(narrowed, sql(society, narrowed, stage).page(from, rows));
    }

    /** Those with an id above that one, in the order of their ids. */
    List<Stuck> after(long society, Filter filter, Stage stage, MemberId last, int rows) {
        var narrowed = funnel.narrowed(society, filter);
        return read(narrowed, sql(society, narrowed, stage).after(last.value(), rows));
    }

    private StuckSql sql(long society, Narrowed narrowed, Stage stage) {
        return new StuckSql(narrowed, funnel.underWay(society, narrowed), stage);
    }

    private List<Stuck> read(Narrowed narrowed, String sql) {
        List<?> rows = narrowed.query(database, sql).getResultList();
        return rows.stream().map(Object[].class::cast).map(StuckList::stuck).toList();
    }

    private static Stuck stuck(Object[] row) {
        return new Stuck(
                new MemberId(((Number) row[0]).longValue()),
                (String) row[1],
                (String) row[2],
                Optional.ofNullable((String) row[3]),
                Optional.ofNullable((String) row[4]),
                instant(row[5]),
                MailState.of(delivery(row[6], row[7]), Optional.ofNullable((String) row[8])));
    }

    private static Optional<Delivery.State> delivery(Object state, Object attempts) {
        return Optional.ofNullable((String) state)
                .map(Delivery.State::valueOf)
                .map(kept -> Delivery.told(kept, ((Number) attempts).intValue()));
    }

    private static Instant instant(Object stored) {
        var local =
                stored instanceof Timestamp time ? time.toLocalDateTime() : (LocalDateTime) stored;
        return local.toInstant(ZoneOffset.UTC);
    }
}
