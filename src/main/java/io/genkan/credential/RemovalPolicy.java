package io.genkan.credential;

import java.util.Collection;
import java.util.Set;

/**
 * Whether a method may be taken away. Never the last one, and never the last that is more than a
 * mailbox: what protects an account is not taken down to what merely reaches its mail (T22).
 */
final class RemovalPolicy {

    private RemovalPolicy() {}

    /**
     * @param staying the methods of the member's other credentials
     * @param mailboxes methods that prove no more than access to a mailbox
     */
    static boolean allows(MethodId leaving, Collection<MethodId> staying, Set<MethodId> mailboxes) {
        return mailboxes.contains(leaving) ? !staying.isEmpty() : !mailboxes.containsAll(staying);
    }
}
