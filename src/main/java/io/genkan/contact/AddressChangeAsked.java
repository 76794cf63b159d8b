package io.genkan.contact;

import io.genkan.audit.SecurityChange;
import io.genkan.member.EmailAddress;
import io.genkan.member.MemberId;

/** A member asked for another address; the one they have is told and still counts. */
record AddressChangeAsked(MemberId who, String address) implements SecurityChange {

    @Override
    public String about() {
        return EmailAddress.masked(address);
    }

    @Override
    public String toString() {
        return "AddressChangeAsked";
    }
}
