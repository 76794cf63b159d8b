package io.genkan.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The members, always looked up inside one society. */
@ApplicationScoped
public class Members {

    @PersistenceContext private EntityManager database;

    public Optional<Member> byUserId(long society, String userId) {
        return database.createNamedQuery("Member.byUserId", Member.class)
                .setParameter("society", society)
                .setParameter("userId", userId)
                .getResultStream()
                .findFirst();
    }

    /**
     * @throws IllegalStateException when there is no such member, which is a bug of the caller
     */
    public Member of(MemberId id) {
        return find(id).orElseThrow(() -> new IllegalStateException("no member " + id.value()));
    }

    /** Lets only one transaction at a time change what belongs to a member. */
    public Member lock(MemberId id) {
        return database.find(Member.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
    }

    public Optional<Member> find(MemberId id) {
        return Optional.ofNullable(database.find(Member.class, id.value()));
    }

    /** Those with these database ids, in the order of the ids. */
    public List<Member> all(List<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : database.createNamedQuery("Member.all", Member.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** The society's people, in the order they came. */
    public List<Member> staff(long society) {
        return database.createNamedQuery("Member.staff", Member.class)
                .setParameter("society", society)
                .getResultList();
    }

    /** Written at once, so that rows which refer to the member may follow in any order. */
    public void add(Member member) {
        database.persist(member);
        database.flush();
    }
}
