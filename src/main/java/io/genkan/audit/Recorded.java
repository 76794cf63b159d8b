package io.genkan.audit;

import io.genkan.member.MemberId;
import java.time.Instant;
import java.util.List;

/**
 * Entries that went into the trail. Whoever copies them observes this after the transaction's
 * success, or they would tell of what was taken back.
 */
public record Recorded(List<Line> lines) {

    /** One entry as it stands in the trail: ids only, null where nobody is meant. */
    public record Line(
            long id,
            Instant at,
            String event,
            Long member,
            Long staff,
            Long society,
            String source,
            String detail) {

        static Line of(long id, Instant at, AuditEvent event, long society, String source) {
            return new Line(
                    id,
                    at,
                    event.getClass().getSimpleName(),
                    event.member().map(MemberId::value).orElse(null),
                    event.by().map(MemberId::value).orElse(null),
                    society,
                    source,
                    event.detail());
        }
    }
}
