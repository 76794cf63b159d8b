package io.genkan.audit;

import io.genkan.platform.RequestSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;

/**
 * Writes every event in the transaction of the change it tells of, or in one of its own when there
 * is none: an entry exists exactly when the change does.
 */
@ApplicationScoped
public class AuditTrail {

    @PersistenceContext private EntityManager database;
    @Inject private Clock clock;
    @Inject private RequestSource source;

    @Transactional
    public void write(@Observes AuditEvent event) {
        database.persist(new AuditEntry(clock.instant(), event, source.address()));
    }
}
