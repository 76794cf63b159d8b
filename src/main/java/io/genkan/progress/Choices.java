package io.genkan.progress;

import io.genkan.member.Offices;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What a society's members can be told apart by. */
@ApplicationScoped
public class Choices {

    /** They change with a file, and are read with every page. */
    private static final Duration FRESH = Duration.ofMinutes(1);

    private static final String RUNS =
            """
            select r.public_id, r.started_at, r.accepted from import_run r
            where r.society_id = ?1 and r.dry_run = false
            order by r.started_at desc fetch first 30 rows only
            """;

    private static final String BROWSERS =
            """
            select distinct o.browser from onboarding o
            where o.browser is not null order by o.browser
            """;

    @PersistenceContext private EntityManager database;
    @Inject private Clock clock;
    @Inject private Offices offices;
    private final Map<Long, Known> known = new ConcurrentHashMap<>();

    /** A file of the society: when it was read, and how many it brought. */
    public record Run(String id, Instant at, long accepted) {}

    private record Known(Instant at, List<String> offices, List<Run> runs, List<String> browsers) {}

    List<String> offices(long society) {
        return of(society).offices();
    }

    /** The newest first. */
    List<Run> runs(long society) {
        return of(society).runs();
    }

    /** Names of browsers, whosever members came with them. */
    List<String> browsers(long society) {
        return of(society).browsers();
    }

    private Known of(long society) {
        var now = clock.instant();
        var last = known.get(society);
        if (last == null || last.at().isBefore(now.minus(FRESH))) {
            last = read(society, now);
            known.put(society, last);
        }
        return last;
    }

    private Known read(long society, Instant now) {
        List<?> runs = database.createNativeQuery(RUNS).setParameter(1, society).getResultList();
        return new Known(
                now,
                offices.of(society),
                runs.stream().map(Object[].class::cast).map(Choices::run).toList(),
                words(database.createNativeQuery(BROWSERS).getResultList()));
    }

    private static Run run(Object[] row) {
        var at = row[1] instanceof Timestamp time ? time.toLocalDateTime() : (LocalDateTime) row[1];
        return new Run(
                (String) row[0], at.toInstant(ZoneOffset.UTC), ((Number) row[2]).longValue());
    }

    private static List<String> words(List<?> rows) {
        return rows.stream().map(String.class::cast).toList();
    }
}
