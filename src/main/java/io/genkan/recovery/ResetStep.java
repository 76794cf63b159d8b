package io.genkan.recovery;

import io.genkan.credential.MethodId;
import java.util.Set;

/** What a reset of the password needs next. */
sealed interface ResetStep {

    /** One of these, besides the mailed link. */
    record AskFor(Set<MethodId> oneOf) implements ResetStep {}

    /** Link and method are proven: a new password may be set. */
    record SetPassword() implements ResetStep {}

    /** There is nothing but the mailbox, which alone opens nothing: the society has to help. */
    record Telephone() implements ResetStep {}
}
