package io.genkan.inspection;

import io.genkan.audit.DeskEvent;
import io.genkan.member.MemberId;
import java.time.LocalDate;
import java.util.Optional;

/** One of the staff took a part of the trail out of the house. */
record TrailExported(MemberId staff, String format, LocalDate from, LocalDate to)
        implements DeskEvent {

    @Override
    public Optional<MemberId> member() {
        return Optional.empty();
    }

    @Override
    public String detail() {
        return format + " " + from + " " + to;
    }
}
