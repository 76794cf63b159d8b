package io.genkan.portal;

import java.time.Instant;
import java.util.Optional;

/**
 * All that decides whether a member is invited to a stronger method.
 *
 * @param mailboxOnly whether all they have is their mailbox
 * @param offered whether there is a method to invite to, which the society allows
 * @param postponed when they last said "later"
 */
record InvitationFacts(boolean mailboxOnly, boolean offered, Optional<Instant> postponed) {}
