package io.genkan.helpdesk;

import io.genkan.member.MemberId;
import java.util.Optional;

/**
 * What somebody of the staff filled in on the page of a remedy.
 *
 * @param address the right one, where the remedy is to correct it
 * @param withPassword whether a reset takes the password, too
 */
record Wish(
        Remedy remedy,
        MemberId member,
        Identification identified,
        String reason,
        Optional<String> address,
        boolean withPassword) {

    @Override
    public String toString() {
        return "Wish[" + remedy + "]";
    }
}
