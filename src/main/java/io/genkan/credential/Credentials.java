package io.genkan.credential;

import io.genkan.member.MemberId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** All credentials, whatever their method. */
@ApplicationScoped
public class Credentials {

    @PersistenceContext private EntityManager database;

    public List<StoredCredential> activeOf(MemberId member) {
        return database.createNamedQuery("StoredCredential.active", StoredCredential.class)
                .setParameter("member", member.value())
                .getResultList();
    }

    /** Whether there is, or was, one that opened something; what was taken away stays as a row. */
    public boolean everBound(MemberId member) {
        return database.createNamedQuery("StoredCredential.everBound", Long.class)
                        .setParameter("member", member.value())
                        .getSingleResult()
                > 0;
    }

    public Optional<StoredCredential> activeOf(MemberId member, MethodId method) {
        return activeOf(member).stream().filter(c -> c.method().equals(method)).findFirst();
    }
}
