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
     * What follows the method's title where a member looks at one of their credentials: where it
     * lives, 「・iCloud キーチェーン（同期あり）」. In the language of the request.
     *
     * @param credential one of this method
     */
    default String about(StoredCredential credential) {
        return "";
    }

    /**
     * Called when the member passed this method's challenge in the sign-in in which they chose it.
     * A method whose enrolment is nothing but the first response (an e-mailed code, S-102) writes
     * its credential here.
     */
    default void passedWhileChosen(MemberId member) {}
}
