package io.genkan.signin;

import io.genkan.signin.NextStep.AskFor;
import io.genkan.signin.NextStep.Complete;
import java.util.Collections;

/**
 * What a member inside still has to prove before a change. The strongest method they have; and
 * where that is a mere mailbox, the password too, since a mailbox alone changes nothing (T22).
 */
final class ReauthenticationPolicy {

    private ReauthenticationPolicy() {}

    static NextStep next(ReauthenticationFacts facts) {
        boolean mailboxOnly = facts.mailboxes().containsAll(facts.strongest());
        if (mailboxOnly && Collections.disjoint(facts.openers(), facts.fresh())) {
            return new AskFor(facts.openers());
        }
        return Collections.disjoint(facts.strongest(), facts.fresh())
                ? new AskFor(facts.strongest())
                : new Complete();
    }
}
