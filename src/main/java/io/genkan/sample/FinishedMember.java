package io.genkan.sample;

import io.genkan.member.Member;

/**
 * A sample member who already went through onboarding; one bean for each, beside the credential it
 * makes.
 */
public interface FinishedMember {

    /** Of a row in members.csv. */
    String userId();

    /** Called once, in a transaction, when the sample society is made. */
    void finish(Member member);

    /**
     * What to type, for the table that is printed: the password, and where the second step comes
     * from.
     */
    String remark();
}
