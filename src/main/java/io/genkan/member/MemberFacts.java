package io.genkan.member;

import java.time.LocalDate;

/**
 * What the society's file says of a member; all but the date of birth may be missing. Of staff
 * there is nothing but a name.
 */
public record MemberFacts(
        String symbol,
        String number,
        String branch,
        String name,
        String kana,
        LocalDate birthDate,
        String office,
        LocalDate leavesOn) {

    @Override
    public String toString() {
        return "MemberFacts";
    }
}
