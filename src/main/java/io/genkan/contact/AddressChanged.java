package io.genkan.contact;

import io.genkan.audit.SecurityChange;
import io.genkan.member.EmailAddress;
import io.genkan.member.MemberId;
import java.util.List;

/** A confirmed address took the place of another; both are told (ASVS 6.3.7). */
record AddressChanged(MemberId who, String old, String address) implements SecurityChange {

    @Override
    public String about() {
        return EmailAddress.masked(address);
    }

    @Override
    public List<String> alsoTo() {
        return List.of(old);
    }

    @Override
    public String toString() {
        return "AddressChanged";
    }
}
