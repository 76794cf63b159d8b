package io.genkan.credential;

import io.genkan.member.Member;
import io.genkan.society.Society;
import java.util.Optional;

/**
 * What a member gets from the society for the first login. Implemented by the method that checks
 * it, so that whoever brings members in needs to know of no method.
 */
public interface InitialSecrets {

    /** Creates or replaces the member's initial secret and starts its life anew. */
    void give(Member member, Society society, Optional<String> printed);

    /**
     * Whether a society's file that brings this secret brings news; never for a member who has
     * their own by now.
     */
    boolean differs(Member member, String printed);
}
