package io.genkan.signin;

import io.genkan.credential.MethodId;
import java.util.Set;

/** What a sign-in needs next. */
public sealed interface NextStep {

    /** One of these methods. */
    record AskFor(Set<MethodId> oneOf) implements NextStep {}

    /** The first login is not finished. */
    record Onboard() implements NextStep {}

    /** Everything is proven: the container may know. */
    record Complete() implements NextStep {}

    /** No sign-in today, whatever is proven. */
    record Refuse() implements NextStep {}
}
