package io.genkan.portal;

import java.time.Duration;
import java.time.Instant;

/**
 * Whom the top page invites to a stronger method: members on mailed codes, who are not asked again
 * for two weeks after they said "later". An invitation, never a condition.
 */
final class InvitationPolicy {

    static final Duration PAUSE = Duration.ofDays(14);

    private InvitationPolicy() {}

    static boolean invites(InvitationFacts facts, Instant now) {
        return facts.mailboxOnly()
                && facts.offered()
                && facts.postponed().map(at -> !now.isBefore(at.plus(PAUSE))).orElse(true);
    }
}
