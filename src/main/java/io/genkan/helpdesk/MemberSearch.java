package io.genkan.helpdesk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/**
 * Finds insured persons of one society among a million. Every condition is one that an index
 * serves, and nothing is counted to its end: {@link FoundMembers} says so where that shows.
 */
@ApplicationScoped
public class MemberSearch {

    /** Where counting stops: as many as can be turned to. */
    static final int COUNTED = ListQuery.PER_PAGE * ListQuery.PAGES;

    @PersistenceContext private EntityManager database;

    FoundMembers find(long society, ListQuery asked) {
        var page = MemberSql.page(society, asked);
        var rows = rows(page).stream().map(MemberSearch::listed).toList();
        int count = rows.isEmpty() && asked.page() == 1 ? 0 : count(society, asked);
        return new FoundMembers(rows, count, cut(society, asked));
    }

    private int count(long society, ListQuery asked) {
        return ((Number) rows(MemberSql.count(society, asked)).get(0)).intValue();
    }

    /** Whether any way of reading what was typed fits more members than are looked at. */
    private boolean cut(long society, ListQuery asked) {
        return Sought.of(asked.text()).stream()
                .flatMap(sought -> MemberSql.candidates(society, sought))
                .anyMatch(way -> rows(way.counted()).get(0).equals((long) MemberSql.CANDIDATES));
    }

    @SuppressWarnings("unchecked")
    private <T> List<T> rows(Sql sql) {
        var query = database.createNativeQuery(sql.text());
        for (int i = 0; i < sql.values().size(); i++) {
            query.setParameter(i + 1, sql.values().get(i));
        }
        return query.getResultList();
    }

    private static ListedMember listed(Object row) {
        var column = (Object[]) row;
        return new ListedMember(
                ((Number) column[0]).longValue(),
                (String) column[1],
                (String) column[2],
                (String) column[3],
                (String) column[4],
                (String) column[5],
                (String) column[6],
                (String) column[7],
                (boolean) column[8],
                (boolean) column[9],
                (boolean) column[10]);
    }
}
