package io.genkan.credential;

import io.genkan.member.MemberId;
import java.util.Set;

/**
 * A way for a member to prove who they are. One sub-package per method; CDI finds the beans, host
 * pages include {@code /WEB-INF/credential/<id>/{challenge,enrol}.xhtml}, texts are {@code <id>.*}
 * of its own bundle. Order on the screen is {@code @Priority}, the strongest first.
 */
public interface AuthenticationMethod {

    MethodId id();

    Strength strength();

    Set<Use> uses();

    /**
     * Called when the member is about to be asked, once per sign-in and method: the place to send a
     * code. Must be harmless when called again.
     */
    default void challenge(SignInSubject who) {}

    /**
     * Called when the member passed this method's challenge in the sign-in in which they chose it.
     * A method whose enrolment is nothing but the first response (an e-mailed code, S-102) writes
     * its credential here.
     */
    default void passedWhileChosen(MemberId member) {}
}
