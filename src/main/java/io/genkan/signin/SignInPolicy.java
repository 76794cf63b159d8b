package io.genkan.signin;

import io.genkan.signin.NextStep.AskFor;
import io.genkan.signin.NextStep.Complete;
import io.genkan.signin.NextStep.Onboard;
import io.genkan.signin.NextStep.Refuse;
import java.util.Collections;

/**
 * What is asked next, from nothing but the facts. An enrolled method is asked for before anything
 * else, so that a password alone never reaches a page that could bind another one; without one
 * there is no portal (S-33). A spare one does instead of an enrolled one, and of nothing else.
 */
public final class SignInPolicy {

    private SignInPolicy() {}

    public static NextStep next(SignInFacts facts) {
        if (!facts.mayEnter()) {
            return new Refuse();
        }
        var doing = facts.second();
        boolean second = !Collections.disjoint(doing, facts.verified());
        if (!doing.isEmpty() && !second) {
            return new AskFor(doing);
        }
        if (facts.onboarded() && second) {
            return new Complete();
        }
        return facts.proofs().isEmpty() || !Collections.disjoint(facts.proofs(), facts.verified())
                ? new Onboard()
                : new AskFor(facts.proofs());
    }
}
