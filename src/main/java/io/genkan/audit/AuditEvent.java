package io.genkan.audit;

import io.genkan.member.MemberId;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Something worth remembering. The simple class name is the event's name in the trail; records' own
 * {@code toString} must not be relied on, {@link #detail()} says what may be kept.
 */
public interface AuditEvent {

    /** Whom it happened to; empty when nobody is known. */
    Optional<MemberId> member();

    /** Which of the staff did it; empty when it was the member, a job or nobody known. */
    default Optional<MemberId> by() {
        return Optional.empty();
    }

    /**
     * Whose trail it belongs to where neither the member nor the staff tells, such as a job's;
     * empty when the request's own host tells it.
     */
    default OptionalLong society() {
        return OptionalLong.empty();
    }

    /** Exact and short: a reason code, a method, a label. Never a secret, never a name. */
    String detail();
}
