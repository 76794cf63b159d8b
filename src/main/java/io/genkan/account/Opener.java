package io.genkan.account;

import java.time.Instant;
import java.util.Optional;

/**
 * One of the things that open a member's account after the password.
 *
 * @param title of its method
 * @param name what the member calls it
 * @param rank how strong its method is
 * @param mailbox whether it proves no more than access to a mailbox
 * @param lastUsed empty when it was never used since it was set up
 */
record Opener(String title, String name, int rank, boolean mailbox, Optional<Instant> lastUsed) {}
