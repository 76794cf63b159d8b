package io.genkan.contact;

import io.genkan.audit.AuditEvent;
import io.genkan.member.MemberId;
import java.util.Optional;

/** A member's address was confirmed by link or code. */
public record AddressConfirmed(MemberId who) implements AuditEvent {

    @Override
    public Optional<MemberId> member() {
        return Optional.of(who);
    }

    @Override
    public String detail() {
        return "";
    }
}
