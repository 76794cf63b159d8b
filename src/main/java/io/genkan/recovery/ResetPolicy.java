package io.genkan.recovery;

import io.genkan.recovery.ResetStep.AskFor;
import io.genkan.recovery.ResetStep.SetPassword;
import io.genkan.recovery.ResetStep.Telephone;
import java.util.Collections;

/**
 * What has to be proven, besides the mailed link, before a password is set anew. A second thing
 * that is not the mailbox, always (NIST SP 800-63B-4 §4.2.2.2: two recovery codes by different
 * ways, or one and an authenticator; T23). It never signs in: whoever ends here goes to the door.
 */
final class ResetPolicy {

    private ResetPolicy() {}

    static ResetStep next(ResetFacts facts) {
        if (!facts.mayEnter() || facts.proofs().isEmpty()) {
            return new Telephone();
        }
        return Collections.disjoint(facts.proofs(), facts.verified())
                ? new AskFor(facts.proofs())
                : new SetPassword();
    }
}
