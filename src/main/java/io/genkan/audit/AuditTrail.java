package io.genkan.audit;

import io.genkan.member.Member;
import io.genkan.member.Members;
import io.genkan.platform.RequestSource;
import io.genkan.society.Societies;
import io.genkan.society.Society;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/**
 * Writes every event in the transaction of the change it tells of, or in one of its own when there
 * is none: an entry exists exactly when the change does.
 */
@ApplicationScoped
public class AuditTrail {

    @PersistenceContext private EntityManager database;
    @Inject private Clock clock;
    @Inject private Members members;
    @Inject private Societies societies;
    @Inject private RequestSource source;

    @Transactional
    public void write(@Observes AuditEvent event) {
        database.persist(new AuditEntry(clock.instant(), event, society(event), source.address()));
    }

    private Long society(AuditEvent event) {
        if (event.society().isPresent()) {
            return event.society().getAsLong();
        }
        return event.member()
                .or(
                        () ->
                                event instanceof DeskEvent desk
                                        ? Optional.of(desk.staff())
                                        : Optional.empty())
                .flatMap(members::find)
                .map(Member::societyId)
                .or(() -> source.host().flatMap(societies::at).map(Society::id))
                .orElse(null);
    }
}
