package io.genkan.progress;

import io.genkan.member.Offices;
import io.genkan.member.Round;
import io.genkan.member.Rounds;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What a society's members can be told apart by. */
@ApplicationScoped
public class Choices {

    /** They change with a file, and are read with every page. */
    private static final Duration FRESH = Duration.ofMinutes(1);

    private static final int OFFERED = 30;

    private static final String BROWSERS =
            """
            select distinct o.browser from onboarding o join member m on m.id = o.member_id
            where o.browser is not null and m.society_id = ?1 order by o.browser
            """;

    @PersistenceContext private EntityManager database;
    @Inject private Clock clock;
    @Inject private Offices offices;
    @Inject private Rounds rounds;
    private final Map<Long, Known> known = new ConcurrentHashMap<>();

    private record Known(
            Instant at, List<String> offices, List<Round> rounds, List<String> browsers) {}

    List<String> offices(long society) {
        return of(society).offices();
    }

    /** The newest first. */
    List<Round> rounds(long society) {
        return of(society).rounds();
    }

    /** Names of browsers that its members came with. */
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
        return new Known(
                now,
                offices.of(society),
                rounds.latest(society, OFFERED),
                words(
                        database.createNativeQuery(BROWSERS)
                                .setParameter(1, society)
                                .getResultList()));
    }

    private static List<String> words(List<?> rows) {
        return rows.stream().map(String.class::cast).toList();
    }
}
