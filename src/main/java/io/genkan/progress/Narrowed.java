package io.genkan.progress;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * SQL about the members of one society, as far as a filter lets them through. Nothing that was
 * typed becomes part of the statement; every value has its place.
 */
final class Narrowed {

    private final List<Object> values = new ArrayList<>();
    private final long society;
    private final Filter filter;
    private final LocalDate today;

    Narrowed(long society, Filter filter, LocalDate today) {
        this.society = society;
        this.filter = filter;
        this.today = today;
    }

    /** The place of a value. */
    String with(Object value) {
        values.add(
                value instanceof Instant at ? LocalDateTime.ofInstant(at, ZoneOffset.UTC) : value);
        return "?" + values.size();
    }

    /** Insured persons ({@code m}) who still belong to the society. */
    String members() {
        return "m.society_id = "
                + with(society)
                + " and m.role = 'MEMBER' and (m.leaves_on is null or m.leaves_on >= "
                + with(today)
                + ")"
                + filter.office().map(office -> " and m.office = " + with(office)).orElse("")
                + filter.run()
                        .map(
                                run ->
                                        " and m.import_run_id = (select r.id from import_run r where r.public_id = "
                                                + with(run)
                                                + ")")
                        .orElse("");
    }

    /** The same where no row of {@code onboarding} is at hand. */
    String membersAlone() {
        return members()
                + (filter.method().isEmpty() && filter.browser().isEmpty()
                        ? ""
                        : " and exists (select 1 from onboarding o where o.member_id = m.id"
                                + beginnings()
                                + ")");
    }

    /** The same with their first login ({@code o}), which has begun and not ended. */
    String membersUnderWay() {
        return "o.finished_at is null and m.onboarded_at is null and " + members() + beginnings();
    }

    private String beginnings() {
        return filter.method().map(method -> " and o.method = " + with(method)).orElse("")
                + filter.browser().map(browser -> " and o.browser = " + with(browser)).orElse("");
    }

    /** In the order of their places. */
    List<Object> values() {
        return List.copyOf(values);
    }

    Query query(EntityManager database, String sql) {
        var query = database.createNativeQuery(sql);
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return query;
    }
}
