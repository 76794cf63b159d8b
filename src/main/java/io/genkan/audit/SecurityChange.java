package io.genkan.audit;

import io.genkan.member.MemberId;
import java.util.List;
import java.util.Optional;

/**
 * An event the member has to hear of, because it changes what opens the account or who is told
 * (NIST SP 800-63B-4 §4.6). Whoever fires one is done: {@code alarm.SecurityNotices} writes the
 * mail, in the same transaction. What happened is the text {@code notice.<simple name>}, in the
 * bundle of whichever package the event lives in.
 */
public interface SecurityChange extends AuditEvent {

    /** Whose account it is. */
    MemberId who();

    /**
     * What it happened to: the key of a text, or the member's own word; empty when nothing more.
     */
    default String about() {
        return "";
    }

    /** Addresses that are told beside the confirmed one, such as the one it replaced. */
    default List<String> alsoTo() {
        return List.of();
    }

    @Override
    default Optional<MemberId> member() {
        return Optional.of(who());
    }

    @Override
    default String detail() {
        return "";
    }
}
