package io.genkan.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;

/**
 * The 事業所 of a society's members, in order. Each is asked for as the next one after the last, so
 * that a million members are not read to find two hundred names; the index that begins with
 * society, role and office serves it.
 */
@ApplicationScoped
public class Offices {

    private static final int MOST = 1000;

    @PersistenceContext private EntityManager database;

    /** The first thousand of them. */
    public List<String> of(long society) {
        var all = new ArrayList<String>();
        var next = after(society, "");
        while (next != null && all.size() < MOST) {
            all.add(next);
            next = after(society, next);
        }
        return all;
    }

    private String after(long society, String last) {
        return database.createQuery(
                        "select min(m.office) from Member m where m.societyId = :society and m.role = :role"
                                + " and m.office > :last",
                        String.class)
                .setParameter("society", society)
                .setParameter("role", Role.MEMBER)
                .setParameter("last", last)
                .getSingleResult();
    }
}
