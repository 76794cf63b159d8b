package io.genkan.recovery;

import io.genkan.credential.MethodId;
import java.util.Set;

/**
 * All that decides how a reset goes on.
 *
 * @param mayEnter not suspended, not left
 * @param proofs the member's methods that prove more than the mailbox, recovery codes included
 * @param verified methods passed since the link was pressed
 */
record ResetFacts(boolean mayEnter, Set<MethodId> proofs, Set<MethodId> verified) {}
