package io.genkan.house;

import io.genkan.audit.DeskEvent;
import io.genkan.member.MemberId;
import java.util.Optional;

/**
 * One of the staff changed something that is the society's own.
 *
 * @param detail what, and which of its fields; never their values, which may name people
 */
public record HouseChanged(MemberId staff, String detail) implements DeskEvent {

    @Override
    public Optional<MemberId> member() {
        return Optional.empty();
    }
}
