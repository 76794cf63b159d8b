package io.genkan.credential;

import io.genkan.member.MemberId;

/**
 * What a challenge or enrolment bean may tell, and ask, the sign-in it is part of; the same for
 * somebody on the way in and for a member inside who proves once more who they are.
 */
public interface SignInProgress {

    /**
     * @throws IllegalStateException when no sign-in is under way, which the guards in front of the
     *     views rule out
     */
    SignInSubject subject();

    /**
     * Takes a method that was just verified and goes on.
     *
     * @return the address of the next page, for {@link io.genkan.platform.Screen#go}
     */
    String add(VerifiedMethod verified);

    /** The address where this sign-in goes on, for {@link io.genkan.platform.Screen#go}. */
    String next();

    /**
     * The address of the page an enrolment is shown on, with this query, for a fragment that has
     * more than one screen.
     */
    String here(String query);

    /**
     * The address where an enrolment that this device cannot do may go on with the member's phone;
     * empty where it may not.
     */
    String elsewhere();

    /** Every session of the member was just ended, at the wish of this one, which goes on. */
    void renew();

    /** The member's own password was just set here; all other sessions are over. */
    void passwordSet();

    boolean hasVerified(MethodId method);

    /** Whether this browser is half-way in as that member; never makes a session. */
    boolean isFor(MemberId member);
}
