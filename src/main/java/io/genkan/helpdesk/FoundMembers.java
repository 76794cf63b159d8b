package io.genkan.helpdesk;

import java.util.List;

/**
 * A page of the list.
 *
 * @param count how many there are, counted up to {@link MemberSearch#COUNTED} and one more
 * @param cut whether a search had so many that only the first of each kind were looked at
 */
record FoundMembers(List<ListedMember> rows, int count, boolean cut) {

    boolean more() {
        return count > MemberSearch.COUNTED;
    }
}
