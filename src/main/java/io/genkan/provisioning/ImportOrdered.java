package io.genkan.provisioning;

import io.genkan.audit.DeskEvent;
import io.genkan.member.MemberId;
import java.util.Locale;
import java.util.Optional;

/** Somebody of the staff had a file looked over or taken in, stopped that, or had it go on. */
public record ImportOrdered(MemberId staff, Order order, String run) implements DeskEvent {

    /** What was asked for. */
    public enum Order {
        PREVIEW,
        TAKE_IN,
        STOP,
        GO_ON,
        DISCARD
    }

    @Override
    public Optional<MemberId> member() {
        return Optional.empty();
    }

    @Override
    public String detail() {
        return order.name().toLowerCase(Locale.ROOT) + " run=" + run;
    }
}
