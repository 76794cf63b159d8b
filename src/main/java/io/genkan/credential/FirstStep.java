package io.genkan.credential;

import io.genkan.society.Society;

/** A method that opens the door together with the user id. */
public interface FirstStep extends AuthenticationMethod {

    /**
     * Checks what was typed, through the gate. An unknown user id costs the same work and is
     * throttled the same way, so that nobody learns who is a member (ASVS 6.3.8).
     */
    Attempt verify(Society society, String userId, String typed);
}
