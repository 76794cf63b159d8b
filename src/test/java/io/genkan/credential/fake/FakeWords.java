package io.genkan.credential.fake;

import io.genkan.member.MemberId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Keeps the words. */
@ApplicationScoped
public class FakeWords {

    @PersistenceContext private EntityManager database;
    @Inject private Clock clock;

    @Transactional
    public void enrol(MemberId member, String word) {
        database.persist(new FakeCredential(member, word, clock.instant()));
    }
}
