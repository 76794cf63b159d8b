package io.genkan.helpdesk;

import io.genkan.member.Member;
import io.genkan.member.Role;
import io.genkan.society.Society;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The society's insured persons, by the name that stands in the desk's addresses. */
@ApplicationScoped
public class Insured {

    @PersistenceContext private EntityManager database;

    /** Nobody of another society and nobody of the staff, whatever an address says (T30). */
    Optional<Member> find(Society society, String publicId) {
        return database.createQuery(
                        """
                        select m from Member m
                        where m.publicId = :id and m.societyId = :society and m.role = :role
                        """,
                        Member.class)
                .setParameter("id", publicId == null ? "" : publicId)
                .setParameter("society", society.id())
                .setParameter("role", Role.MEMBER)
                .getResultStream()
                .findFirst();
    }

    /** Those who stopped the use themselves, the longest first. */
    List<Member> frozen(Society society, int atMost) {
        return database.createQuery(
                        """
                        select m from Member m
                        where m.societyId = :society and m.role = :role and m.frozenAt is not null
                        order by m.frozenAt
                        """,
                        Member.class)
                .setParameter("society", society.id())
                .setParameter("role", Role.MEMBER)
                .setMaxResults(atMost)
                .getResultList();
    }
}
