package io.genkan.audit;

import static java.sql.Types.BIGINT;

import io.genkan.member.Member;
import io.genkan.member.MemberId;
import io.genkan.member.Members;
import io.genkan.platform.BulkIds;
import io.genkan.platform.RequestSource;
import io.genkan.society.Societies;
import io.genkan.society.Society;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes every event in the transaction of the change it tells of, or in one of its own when there
 * is none: an entry exists exactly when the change does.
 */
@ApplicationScoped
public class AuditTrail {

    private static final String ADD =
            "insert into audit_entry (id, at, event, member_id, staff_id, society_id, source,"
                    + " detail) values (?, ?, ?, ?, ?, ?, ?, ?)";

    @PersistenceContext private EntityManager database;
    @Inject private Clock clock;
    @Inject private Members members;
    @Inject private Societies societies;
    @Inject private RequestSource source;
    @Inject private Event<Recorded> recorded;

    @Transactional
    public void write(@Observes AuditEvent event) {
        var entry = new AuditEntry(clock.instant(), event, society(event), source.address());
        database.persist(entry);
        recorded.fire(new Recorded(List.of(entry.line())));
    }

    /**
     * Many at once of one society's members, in the caller's transaction: what a file does, by the
     * thousand.
     */
    public void write(Connection rows, long society, List<? extends AuditEvent> events)
            throws SQLException {
        if (events.isEmpty()) {
            return;
        }
        var now = clock.instant();
        var at = LocalDateTime.ofInstant(now, ZoneOffset.UTC);
        String from = source.address();
        var lines = new ArrayList<Recorded.Line>(events.size());
        long[] ids = BulkIds.next(rows, "audit_entry_seq", events.size());
        try (var insert = rows.prepareStatement(ADD)) {
            for (int i = 0; i < ids.length; i++) {
                var event = events.get(i);
                insert.setLong(1, ids[i]);
                insert.setObject(2, at);
                insert.setString(3, event.getClass().getSimpleName());
                insert.setObject(4, event.member().map(MemberId::value).orElse(null), BIGINT);
                insert.setObject(5, event.by().map(MemberId::value).orElse(null), BIGINT);
                insert.setLong(6, society);
                insert.setString(7, from);
                insert.setString(8, event.detail());
                insert.addBatch();
                lines.add(Recorded.Line.of(ids[i], now, event, society, from));
            }
            insert.executeBatch();
        }
        recorded.fire(new Recorded(lines));
    }

    private Long society(AuditEvent event) {
        if (event.society().isPresent()) {
            return event.society().getAsLong();
        }
        return event.member()
                .or(event::by)
                .flatMap(members::find)
                .map(Member::societyId)
                .or(() -> source.host().flatMap(societies::at).map(Society::id))
                .orElse(null);
    }
}
