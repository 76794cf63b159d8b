package io.genkan.signin;

import io.genkan.credential.MethodId;
import java.time.Instant;
import java.util.Optional;

/**
 * A method that may be asked for, and what decides whether it comes first.
 *
 * @param rank of its strength
 * @param lastUsed when the member last passed with it; empty for never
 * @param since when it was set up
 */
record Usage(MethodId method, int rank, Optional<Instant> lastUsed, Instant since) {}
