package io.genkan.progress;

import io.genkan.credential.Methods;
import io.genkan.credential.Use;
import io.genkan.society.Societies;
import io.genkan.society.Terms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts a society's members by stage with one statement. The finished and all others are counted
 * in an index; looked at one by one are only those who are under way.
 */
@ApplicationScoped
public class FunnelQuery {

    private static final int NOT_FINISHED = 0;

    private static final String COUNTED =
            """
            select case when m.onboarded_at is null then 0 else 9 end as stage, cast(null as varchar(254)) as domain, count(*) as members
            from member m where %s group by case when m.onboarded_at is null then 0 else 9 end
            union all
            select w.stage, w.domain, count(*) from (
                select %s as stage, case when m.email is null then lower(substring(a.address from position('@' in a.address) + 1)) end as domain
                from %s) w
            group by w.stage, w.domain""";

    @PersistenceContext private EntityManager database;
    @Inject private Societies societies;
    @Inject private Methods methods;
    @Inject private Clock clock;

    Funnel count(long society, Filter filter) {
        var at = clock.instant();
        var narrowed = narrowed(society, filter);
        String counted = sql(narrowed, underWay(society, narrowed));
        List<?> rows = narrowed.query(database, counted).getResultList();
        return funnel(at, rows.stream().map(Object[].class::cast).toList());
    }

    static String sql(Narrowed narrowed, UnderWay underWay) {
        return COUNTED.formatted(narrowed.membersAlone(), underWay.stage(), underWay.from());
    }

    Narrowed narrowed(long society, Filter filter) {
        return new Narrowed(society, filter, LocalDate.now(clock));
    }

    UnderWay underWay(long society, Narrowed narrowed) {
        return new UnderWay(
                narrowed, societies.terms(society).map(Terms::id), methods.ids(Use.FIRST_STEP));
    }

    private static Funnel funnel(Instant at, List<Object[]> rows) {
        var staying = new EnumMap<Stage, Long>(Stage.class);
        Map<String, Long> domains = new HashMap<>();
        for (Object[] row : rows) {
            int stage = ((Number) row[0]).intValue();
            long members = ((Number) row[2]).longValue();
            if (stage == NOT_FINISHED) {
                staying.merge(Stage.IMPORT, members, Long::sum);
            } else {
                staying.merge(Stage.numbered(stage), members, Long::sum);
            }
            if (stage > NOT_FINISHED && stage < Stage.FINISHED.number()) {
                staying.merge(Stage.IMPORT, -members, Long::sum);
            }
            if (stage == Stage.ADDRESS.number() && row[1] != null) {
                domains.merge((String) row[1], members, Long::sum);
            }
        }
        return new Funnel(at, staying, domains);
    }
}
