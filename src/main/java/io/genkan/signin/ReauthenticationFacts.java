package io.genkan.signin;

import io.genkan.credential.MethodId;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that decides whether a member inside may make a change.
 *
 * @param strongest the member's strongest methods; any one of them will do
 * @param mailboxes methods that prove no more than access to a mailbox
 * @param openers methods that open the door: the password
 * @param fresh what was verified a moment ago
 * @param spare what stands in for the strongest when that is gone: recovery codes
 */
record ReauthenticationFacts(
        Set<MethodId> strongest,
        Set<MethodId> mailboxes,
        Set<MethodId> openers,
        Set<MethodId> fresh,
        Set<MethodId> spare) {

    /** The strongest, and what stands in for it. */
    Set<MethodId> doing() {
        return Stream.concat(strongest.stream(), spare.stream()).collect(Collectors.toSet());
    }
}
