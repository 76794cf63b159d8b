package io.genkan.credential;

import io.genkan.member.Member;

/**
 * What a method that opens by itself ({@link Use#DOOR}) hands the member to. The other side of the
 * door knows no method.
 */
public interface Door {

    /**
     * Begins a sign-in with a method that was just verified.
     *
     * @return the address of the next page, for {@link io.genkan.platform.Screen#go}
     */
    String enter(Member member, VerifiedMethod verified);
}
