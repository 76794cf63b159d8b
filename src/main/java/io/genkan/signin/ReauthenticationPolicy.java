package io.genkan.signin;

import io.genkan.signin.NextStep.AskFor;
import io.genkan.signin.NextStep.Complete;
import java.util.Collections;

/**
 * What a member inside still has to prove before a change. The strongest method they have; where
 * that is a mere mailbox, the password too, since a mailbox alone changes nothing (T22). A recovery
 * code with the password does as well: it is how a member whose phone is gone adds the next one
 * (NIST SP 800-63B-4 §4.2).
 */
final class ReauthenticationPolicy {

    private ReauthenticationPolicy() {}

    static NextStep next(ReauthenticationFacts facts) {
        boolean strongest = !Collections.disjoint(facts.strongest(), facts.fresh());
        boolean spare = !Collections.disjoint(facts.spare(), facts.fresh());
        boolean mailboxOnly = facts.mailboxes().containsAll(facts.strongest());
        if (strongest && !mailboxOnly) {
            return new Complete();
        }
        if ((mailboxOnly || spare) && Collections.disjoint(facts.openers(), facts.fresh())) {
            return new AskFor(facts.openers());
        }
        return strongest || spare ? new Complete() : new AskFor(facts.doing());
    }
}
